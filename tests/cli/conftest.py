from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.small_world import a_catalogue, shared
from trainer.__main__ import main
from trainer.bootstrap import Bootstrap
from trainer.services.checking.tools import TOOLS


@dataclass(frozen=True)
class Answer:
    """What a command came to: its exit status, what it wrote as data, and what it said."""

    status: int
    data: str
    talk: str


Trainer = Callable[..., Answer]


@pytest.fixture
def catalogue() -> Path:
    return shared(a_catalogue)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def without_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check as where ruff and mypy are not installed: these take a second each time."""
    monkeypatch.setattr("trainer.services.checking.check.missing_tools", lambda: TOOLS)


@pytest.fixture
def trainer(
    home: Path,
    catalogue: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Trainer:
    """Run a command in this process, in a home and a catalogue of its own."""
    monkeypatch.setenv("TRAINER_HOME", str(home))
    monkeypatch.delenv("TRAINER_CLOCK", raising=False)

    def run(*words: str) -> Answer:
        status = main(words, lambda home: Bootstrap(home, catalogue))
        data, talk = capsys.readouterr()
        return Answer(status, data, talk)

    return run
