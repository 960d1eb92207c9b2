"""``trainer backup``, ``trainer restore`` and ``trainer doctor --repair`` as one types them."""

import json
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Trainer
from tests.damage import HARMS, Harm, emptied, gone, without_its_first_page
from trainer.files.home import Home


@pytest.fixture(autouse=True)
def the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")


def listed(trainer: Trainer) -> list[dict[str, object]]:
    answer = trainer("backup", "--list", "--json")
    assert answer.status == 0
    found: list[dict[str, object]] = json.loads(answer.data)
    return found


def reviews(trainer: Trainer) -> list[str]:
    return [line["slug"] for line in json.loads(trainer("history", "--json").data)]


def test_a_backup_is_made_and_listed(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    answer = trainer("backup")
    assert answer.status == 0
    assert answer.data == ""
    assert answer.talk.startswith(f"Backed up to {home / 'backups'}")
    (line,) = trainer("backup", "--list").data.splitlines()
    assert line.startswith("1  ")
    assert "1 review" in line
    (backup,) = listed(trainer)
    assert backup["number"] == 1
    assert backup["reviews"] == 1
    assert Path(str(backup["path"])).stat().st_size == backup["bytes"]


def test_in_a_home_without_a_log_there_is_nothing_to_back_up(trainer: Trainer) -> None:
    answer = trainer("backup")
    assert answer.status == 1
    assert "Nothing to back up" in answer.talk
    assert listed(trainer) == []
    assert trainer("restore").status == 3


def test_restoring_goes_back_and_can_be_taken_back(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    trainer("log", "odd-pair", "solved")
    answer = trainer("restore")
    assert answer.status == 0, answer.talk
    assert "1 review now; before, 2." in answer.talk
    assert "Problem folders were not changed" in answer.talk
    assert reviews(trainer) == ["any-repeat"]
    assert "2 reviews now; before, 1." in trainer("restore", "1").talk
    assert len(listed(trainer)) == 3


def test_a_day_or_a_file_names_a_backup_too(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("TRAINER_CLOCK", "-1d")
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    monkeypatch.delenv("TRAINER_CLOCK")
    trainer("log", "odd-pair", "solved")
    trainer("backup")
    path = listed(trainer)[0]["path"]
    assert trainer("restore", "yesterday").status == 0
    assert reviews(trainer) == ["any-repeat"]
    assert trainer("restore", str(path)).status == 0
    assert len(reviews(trainer)) == 2
    assert trainer("restore", "2020-01-01").status == 3
    assert trainer("restore", str(home / "nowhere.db")).status == 3


def test_a_date_with_slashes_is_no_file(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    assert "12 September or 9 December 2026" in trainer("restore", "12/09/2026").talk
    assert "No such file" not in trainer("restore", "25/12/2019").talk
    assert "No such file: 12/09/20/26" in trainer("restore", "12/09/20/26").talk


def test_settings_and_suspensions_are_as_they_were(trainer: Trainer) -> None:
    trainer("settings", "budget", "30")
    trainer("suspend", "odd-pair")
    trainer("backup")
    trainer("settings", "budget", "60")
    trainer("resume", "odd-pair")
    trainer("restore")
    assert trainer("settings", "budget").data == "30\n"
    assert trainer("doctor", "--json").data.count("differs") == 0


def test_folders_of_own_problems_are_not_touched(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    trainer("new-problem", "my-own", "--pattern", "heap")
    before = sorted(path for path in (home / "problems").rglob("*"))
    trainer("restore")
    assert sorted(path for path in (home / "problems").rglob("*")) == before != []


def test_while_another_trainer_is_open_nothing_is_restored(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    other = Home.at(home)
    other.lock.enter()
    answer = trainer("restore")
    other.release()
    assert answer.status == 1
    assert "Another trainer is using" in answer.talk
    assert len(listed(trainer)) == 1
    assert trainer("restore").status == 0


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_a_damaged_log_is_a_sentence_that_names_the_ways_back(
    trainer: Trainer, home: Path, harm: Harm
) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    harm(home / "trainer.db")
    for words in (["today"], ["doctor"], ["log", "odd-pair", "solved"], ["backup"], ["undo"]):
        answer = trainer(*words)
        assert answer.status == 1, words
        assert answer.talk.count("\n") == 1
        assert "'trainer restore' restores" in answer.talk, words
        assert "'trainer doctor --repair' saves" in answer.talk
    assert trainer("restore").status == 0
    assert reviews(trainer) == ["any-repeat"]


@pytest.mark.parametrize("harm", [without_its_first_page, emptied, gone])
def test_nothing_is_said_to_be_due_by_a_log_that_is_lost(
    trainer: Trainer, home: Path, harm: Harm
) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    harm(home / "trainer.db")
    answer = trainer("due")
    assert answer.status == 1
    assert "'trainer restore' restores" in answer.talk


def test_doctor_salvages_a_damaged_log(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("log", "odd-pair", "solved")
    without_its_first_page(home / "trainer.db")
    answer = trainer("doctor", "--repair", "--json")
    assert "is damaged" in answer.talk
    assert "2 reviews now; the earlier database could not be read." in answer.talk
    assert len(reviews(trainer)) == 2
    assert list(home.glob("trainer.db.damaged-*"))


@pytest.mark.parametrize("harm", [emptied, gone])
def test_doctor_makes_no_empty_log_of_one_that_is_lost(
    trainer: Trainer, home: Path, harm: Harm
) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("backup")
    harm(home / "trainer.db")
    answer = trainer("doctor", "--repair")
    assert answer.status == 1
    assert "Nothing can be read" in answer.talk
    assert trainer("due").status == 1


def test_doctor_repairs_what_follows_from_the_log(trainer: Trainer, home: Path) -> None:
    trainer("log", "any-repeat", "solved")
    with closing(sqlite3.connect(home / "trainer.db", isolation_level=None)) as connection:
        connection.execute("UPDATE memory SET stability = 77")
    home.chmod(0o755)
    answer = trainer("doctor", "--repair")
    assert answer.talk.startswith("Backed up to ")
    assert "Rebuilt the memory" in answer.talk
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert "wrong  memory" not in answer.data
    assert "wrong  home" not in answer.data


def test_a_quiet_backup_is_made_when_it_is_due_and_says_nothing(
    trainer: Trainer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    monkeypatch.setattr("os.nice", steps.append)
    assert trainer("backup", "--quiet") == Answer(0, "", "")
    assert listed(trainer) == []
    trainer("log", "any-repeat", "solved")
    for _ in range(2):
        assert trainer("backup", "--quiet") == Answer(0, "", "")
        assert len(listed(trainer)) == 1
    assert steps == [10] * 3
    without_its_first_page(home / "trainer.db")
    answer = trainer("backup", "--quiet")
    assert (answer.status, answer.data) == (1, "")
