import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer


def test_without_a_home_nothing_is_due_and_none_is_made(trainer: Trainer, home: Path) -> None:
    answer = trainer("due")
    assert (answer.status, answer.data) == (0, "Nothing is due today.\n")
    assert not home.exists()


def test_what_is_due_is_told_with_the_days_it_is_late(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "any-repeat", "looked-up")
    trainer("log", "odd-pair", "solved", "--day", "3")
    monkeypatch.setenv("TRAINER_CLOCK", "+1d")
    assert trainer("due").data.splitlines() == [
        "2 due today",
        "any-repeat  due today",
        "odd-pair    due today",
    ]
    monkeypatch.setenv("TRAINER_CLOCK", "+3d")
    assert trainer("due").data.splitlines()[1] == "any-repeat  2 days late"


def test_what_is_suspended_is_not_due(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer("log", "any-repeat", "looked-up")
    trainer("suspend", "any-repeat")
    monkeypatch.setenv("TRAINER_CLOCK", "+9d")
    assert trainer("due").data == "Nothing is due today.\n"


def test_check_tells_scripts_by_the_exit_status(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "any-repeat", "looked-up")
    assert trainer("due", "--check").status == 1
    monkeypatch.setenv("TRAINER_CLOCK", "+1d")
    assert trainer("due", "--check").status == 0


def test_scripts_read_json(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer("log", "any-repeat", "looked-up")
    monkeypatch.setenv("TRAINER_CLOCK", "+2d")
    answer = json.loads(trainer("due", "--json").data)
    assert answer["due"] == [{"slug": "any-repeat", "days_late": 1}]


def test_a_damaged_database_is_told_in_a_sentence(trainer: Trainer, home: Path) -> None:
    home.mkdir()
    (home / "trainer.db").write_bytes(b"no database at all" * 100)
    answer = trainer("due")
    assert answer.status == 1
    assert "damaged" in answer.talk
