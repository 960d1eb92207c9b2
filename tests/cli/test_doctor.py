import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer


def checks(trainer: Trainer) -> dict[str, dict[str, object]]:
    """Give each check by its title."""
    return {check["title"]: check for check in json.loads(trainer("doctor", "--json").data)}


def test_all_is_well_in_a_fresh_home(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "cat")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("LINES", "40")
    answer = trainer("doctor")
    assert answer.status == 0, answer.data
    assert all(line.startswith("ok ") for line in answer.data.splitlines())


def test_a_cache_that_does_not_follow_from_the_log_is_found(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    with sqlite3.connect(home / "trainer.db") as connection:
        connection.execute("UPDATE memory SET stability = 77")
    connection.close()
    assert trainer("doctor").status == 1
    assert checks(trainer)["memory"]["ok"] is False


def test_a_faulty_problem_is_named(trainer: Trainer, home: Path) -> None:
    trainer("doctor")
    folder = home / "problems" / "heap" / "half-done"
    folder.mkdir(parents=True)
    (folder / "problem.md").write_text("# Half done\n")
    assert "half-done/problem.md" in str(checks(trainer)["catalogue"]["sentences"])


def test_an_editor_that_is_not_there_is_missed(trainer: Trainer) -> None:
    trainer("settings", "editor", "no-such-editor --wait")
    assert "no-such-editor" in str(checks(trainer)["editor"]["sentences"])


def test_a_clock_in_the_past_is_noticed(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRAINER_CLOCK", "+3d")
    trainer("log", "any-repeat", "solved")
    monkeypatch.delenv("TRAINER_CLOCK")
    assert checks(trainer)["clock"]["ok"] is False


def test_a_home_that_others_can_look_into_is_noticed(trainer: Trainer, home: Path) -> None:
    trainer("doctor")
    home.chmod(0o755)
    assert "chmod 700" in str(checks(trainer)["home"]["sentences"])


def test_a_damaged_database_is_told_in_a_sentence(trainer: Trainer, home: Path) -> None:
    home.mkdir()
    (home / "trainer.db").write_bytes(b"no database at all" * 100)
    answer = trainer("doctor")
    assert answer.status == 1
    assert "damaged" in answer.talk
