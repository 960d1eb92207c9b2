"""A cold start: the first picture, against a bare Textual app, and the plan that is kept for today.

The plan is held to the first picture: it stands before the rest of the program is loaded.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.fill import fill
from benchmarks.measuring import Result, python, side_by_side
from benchmarks.terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Label
class Bare(App):
    def compose(self):
        yield Label("drawn")
Bare().run()
"""
TRAINER = "from trainer.__main__ import main; main([])"
ROUNDS = 15


def measure() -> Iterator[Result]:
    """Measure it in a home with 150 problems and 5,000 reviews."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home, 150, 5_000)

        def painted(code: str, text: bytes) -> None:
            with closing(Terminal(("-c", code), home)) as terminal:
                terminal.wait_for(text)

        python(("-m", "trainer", "today"), home)
        mine, bare = side_by_side(
            lambda: painted(TRAINER, b"Trainer"), lambda: painted(BARE, b"drawn"), ROUNDS
        )
        yield Result("first paint", mine, "a bare app", bare, 1.25)
        plan, first = side_by_side(
            lambda: painted(TRAINER, b"to do, "), lambda: painted(TRAINER, b"Trainer"), ROUNDS
        )
        yield Result("the plan that is kept", plan, "first paint", first, 1.5)
