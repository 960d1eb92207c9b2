"""A monkey presses, pastes, clicks and resizes anywhere: nothing breaks, nothing is lost.

``python -m tests.fuzz.monkey --minutes 60 --speed machine`` lets it loose for longer.
"""

from pathlib import Path

import pytest

from tests.fuzz.monkey import machine, person
from tests.fuzz.monkey.worlds import NAMES
from tests.sampling import amount, sample


@pytest.mark.parametrize("seed", sample(range(1, 13), 1))
@pytest.mark.parametrize("world", NAMES)
def test_a_monkey_at_machine_speed_breaks_nothing(
    world: str, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found, _ = machine.live(world, seed, tmp_path / "world", amount(12, whole=240))
    assert not found, "\n\n".join(map(str, found))


@pytest.mark.proof
@pytest.mark.parametrize("world", NAMES)
def test_a_monkey_at_a_persons_speed_breaks_nothing(
    world: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found, _ = person.live(world, 1, tmp_path / "world", 120)
    assert not found, "\n\n".join(map(str, found))
