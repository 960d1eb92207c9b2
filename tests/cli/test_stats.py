import csv
import json
from io import StringIO

import pytest

from tests.cli.conftest import Trainer

PARTS = ["coverage", "retention", "calibration", "forecast", "rhythm"]


def test_an_empty_home_says_what_is_missing(trainer: Trainer) -> None:
    answer = trainer("stats")
    assert answer.status == 0
    assert "Start Hashing next" in answer.data
    assert "Nothing is measured yet" in answer.data
    assert "50 more reviews" in answer.data
    assert "trainer report" in answer.talk


def test_a_summary_has_every_part_in_words_and_tables(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "any-repeat", "looked-up", "--minutes", "12")
    monkeypatch.setenv("TRAINER_CLOCK", "+3d")
    trainer("log", "any-repeat", "solved", "--minutes", "9")
    lines = trainer("stats").data.splitlines()
    assert [line.lower() for line in lines if line.isupper()] == PARTS
    assert "ever                1      100%" in "\n".join(lines)
    assert "19 more reviews of problems from earlier days" in "\n".join(lines)
    assert "in a year  2 attempts, 21 min" in lines


def test_one_part_is_told_wholly(trainer: Trainer) -> None:
    short = trainer("stats").data
    whole = trainer("stats", "calibration").data
    assert "up to a quarter late" not in short
    assert "up to a quarter late" in whole
    assert "RETENTION" not in whole
    assert len(trainer("stats", "forecast").data.splitlines()) > 30


def test_json_and_csv_are_the_same_numbers(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved", "--minutes", "9")
    told = json.loads(trainer("stats", "--json").data)
    assert list(told) == ["about", *PARTS]
    assert told["rhythm"]["minutes"] == 9
    lines = list(csv.DictReader(StringIO(trainer("stats", "--csv").data)))
    assert {"part": "rhythm", "group": "", "row": "", "name": "minutes", "value": "9.0"} in lines
    patterns = {it["row"] for it in lines if it["group"] == "patterns" and it["part"] == "coverage"}
    assert patterns == {it["pattern"] for it in told["coverage"]["patterns"]}


def test_a_part_can_be_asked_for_as_json(trainer: Trainer) -> None:
    assert list(json.loads(trainer("stats", "rhythm", "--json").data)) == ["about", "rhythm"]


def test_what_is_no_part_is_wrong_usage(trainer: Trainer) -> None:
    answer = trainer("stats", "karma")
    assert answer.status == 2
    assert "karma" in answer.talk


def test_json_and_csv_exclude_each_other(trainer: Trainer) -> None:
    assert trainer("stats", "--json", "--csv").status == 2
