"""Whatever is read, said or shown: nothing crashes, nothing is taken for markup or for a command.

A test is one lot, named by its number; each day draws a few, and a proof all of them.
``python -m tests.fuzz --seconds 600`` looks much further.
"""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import looking, passing, reading, speaking
from tests.fuzz.hostile import Hostile
from tests.fuzz.reading import Target
from tests.sampling import amount, sample


@pytest.mark.parametrize("target", reading.TARGETS)
@given(st.randoms())
@settings(max_examples=amount(8, whole=200))
def test_what_is_read_is_sound_or_refused_in_a_sentence(target: Target, random: Random) -> None:
    with TemporaryDirectory() as folder:
        target(Hostile(random), Path(folder))


@pytest.mark.parametrize("seed", sample(range(60), 3))
def test_clocks_may_jump_and_zones_may_change(seed: int, tmp_path: Path) -> None:
    passing.clocks(Hostile(Random(seed)), tmp_path)


@pytest.mark.parametrize("seed", sample(range(20), 1))
def test_every_command_says_only_what_can_be_read(seed: int, tmp_path: Path) -> None:
    speaking.every_command(Hostile(Random(seed)), tmp_path)


@pytest.mark.parametrize("seed", sample(range(60), 3))
def test_any_words_in_any_surroundings_are_answered(seed: int, tmp_path: Path) -> None:
    speaking.any_words(Hostile(Random(seed)), tmp_path)


@pytest.mark.parametrize("seed", sample(range(10), 1))
def test_every_screen_shows_only_what_can_be_read(seed: int, tmp_path: Path) -> None:
    looking.every_screen(Hostile(Random(seed)), tmp_path, lambda screens: sample(screens, 6))


@pytest.mark.parametrize("seed", sample(range(10), 1))
def test_an_attempt_shows_only_what_can_be_read(seed: int, tmp_path: Path) -> None:
    looking.an_attempt(Hostile(Random(seed)), tmp_path)
