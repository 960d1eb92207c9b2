"""``trainer known``: marking by name, list, pattern, level and file, and listing what is marked."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Trainer


def asked(trainer: Trainer, words: str) -> Answer:
    return trainer(*words.split())


def known(trainer: Trainer) -> set[str]:
    return {it["slug"] for it in json.loads(asked(trainer, "known --json").data)["known"]}


def test_names_are_marked_and_listed(trainer: Trainer) -> None:
    done = asked(trainer, "known two-sum 3Sum --well")
    assert done.status == 0
    assert "Marked 2 problems as known." in done.talk
    listed = asked(trainer, "known").data
    assert "known well" in listed
    assert known(trainer) == {"two-sum", "3sum"}
    assert "Two Sum" in asked(trainer, "browse --state known").data
    asked(trainer, "undo")
    assert known(trainer) == set()
    assert asked(trainer, "known").data == "No problem is marked as known.\n"


def test_pattern_and_level_select_and_off_takes_away(trainer: Trainer) -> None:
    asked(trainer, "known --level easy")
    easy = known(trainer)
    assert "any-repeat" in easy
    assert "first-repeat" not in easy
    asked(trainer, "known --pattern hashing")
    assert known(trainer) == {*easy, "first-repeat"}
    off = asked(trainer, "known --pattern hashing --off")
    assert "Took 2 marks away." in off.talk
    assert known(trainer) == easy - {"any-repeat"}


def test_a_dry_run_writes_nothing(trainer: Trainer) -> None:
    said = json.loads(asked(trainer, "known --pattern hashing --dry-run --json").data)
    assert said["written"] is False
    assert said["known"] == ["any-repeat", "first-repeat"]
    assert known(trainer) == set()
    assert "Would mark 2" in asked(trainer, "known --pattern hashing --dry-run").talk


def test_a_file_of_names_says_what_it_could_not_tell(trainer: Trainer, tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("\ufeff- Two Sum\n2. Two Sum\n", encoding="utf-8")
    told = asked(trainer, f"known --file {names} --json")
    assert told.status == 3
    said = json.loads(told.data)
    assert said["known"] == ["two-sum"]
    assert [(it["line"], it["name"]) for it in said["not_found"]] == [(2, "2. Two Sum")]
    assert "two-sum" in said["not_found"][0]["candidates"]


def test_what_was_tried_here_is_not_marked(trainer: Trainer) -> None:
    asked(trainer, "log two-sum solved")
    said = json.loads(asked(trainer, "known two-sum --json").data)
    assert (said["known"], said["tried"]) == ([], ["two-sum"])


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("known --file nowhere.txt", 1),
        ("known zzzzqqq", 3),
        ("known two-sum --day tomorrowish", 1),
        ("known --list nolist", 2),
        ("known --list yours", 3),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(trainer: Trainer, words: str, status: int) -> None:
    done = trainer(*words.split())
    assert done.status == status
    assert known(trainer) == set()
