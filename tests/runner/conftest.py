"""A judge for each level, and the rule that nothing is left behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runner.trials import processes_started_in
from trainer.domain.attempt.verdict import FenceLevel
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.sandbox import Sandbox


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """Give the folder in which runs make theirs; it is empty again in the end."""
    folder = tmp_path / "place"
    folder.mkdir()
    yield folder
    assert list(folder.iterdir()) == []
    assert processes_started_in(folder) == []


@pytest.fixture
def judge(place: Path) -> Judge:
    """Give a judge whose programs are held as well as this machine can."""
    return Judge(Sandbox(place=place))


@pytest.fixture(params=list(FenceLevel))
def any_judge(request: pytest.FixtureRequest, place: Path) -> Judge:
    """Give a judge of each level."""
    return Judge(Sandbox(request.param, place=place))


@pytest.fixture
def fenced_judge(judge: Judge) -> Judge:
    """Give a judge whose programs are behind the fence."""
    level, why = judge.sandbox.detect_level()
    if level is not FenceLevel.FENCE:
        pytest.skip(why)
    return judge
