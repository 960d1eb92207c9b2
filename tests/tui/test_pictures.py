"""Every screen looks as on the picture that is kept of it, a dozen of them on each day.

``make screens`` takes them again; ``pytest --proof tests/tui/test_pictures.py`` compares them all.
"""

import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest

import trainer.tui
from docs.screens import PICTURES, SCENES, SIZES, difference, pictures
from tests.sampling import sample
from trainer.tui.base_screen import TrainerScreen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the made-up home lies in /tmp")


def screens() -> set[type[TrainerScreen]]:
    """Give every screen of the program, without those that others are made from."""
    for module in walk_packages(trainer.tui.__path__, "trainer.tui."):
        import_module(module.name)
    return {
        it
        for it in _below(TrainerScreen)
        if it.__module__.startswith("trainer.") and not it.__subclasses__()
    }


def _below(screen: type[TrainerScreen]) -> set[type[TrainerScreen]]:
    return {screen}.union(*map(_below, screen.__subclasses__()))


@pytest.mark.parametrize("name", sample(list(SCENES), 12))
def test_a_screen_looks_as_on_its_picture(name: str) -> None:
    said = filter(None, (difference(file, taken) for file, taken in pictures(name).items()))
    assert not (told := "\n\n".join(said)), f"{told}\n\nIf it shall be so: make screens"


def test_every_screen_has_a_picture() -> None:
    assert screens() - {scene.screen for scene in SCENES.values()} == set()


def test_no_other_picture_is_kept() -> None:
    files = {f"{name}-{width}x{height}.svg" for name in SCENES for width, height in SIZES}
    assert {path.name for path in PICTURES.iterdir()} == files
