"""Importing on the command line: what is shown, written, asked and refused."""

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer

TABLE = """Problem,Status,Date
Any Repeat,Solved,2024-01-05
Odd Pair,Solved,
Long Widow,Looked up,2024-01-06
Planting Trees Together,Solved,2024-01-07
Even Pair,Not started,
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "solved.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def history(trainer: Trainer) -> set[str]:
    return {line["slug"] for line in json.loads(trainer("history", "--json").data)}


def test_a_list_without_a_sign_says_what_can_be_done_with_it(
    trainer: Trainer, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("https://leetcode.com/problems/two-sum/\n", encoding="utf-8")
    assert "trainer known --file FILE" in trainer("import", str(path), "--dry-run").data


def test_a_dry_run_shows_what_would_happen_and_writes_nothing(trainer: Trainer, table: str) -> None:
    answer = trainer("import", table, "--dry-run")
    assert answer.status == 0
    for said in (
        "5 rows",
        "day of an attempt",
        "2 new reviews of 2 problems, from 5 Jan 2024 to 7 Jan 2024",
        "1 known problem without a review",
        "of your own",
        "  Planting Trees Together",
        "Long Widow: Long Window?",
        "not started: 1 (line 6)",
    ):
        assert said in answer.data
    assert "Nothing was written. Run it without --dry-run" in answer.talk
    assert history(trainer) == set()


def test_an_import_says_what_it_did_and_undo_takes_it_back(trainer: Trainer, table: str) -> None:
    answer = trainer("import", table)
    assert "Imported from solved.csv: 2 new reviews" in answer.talk
    assert "--name" in answer.talk
    assert history(trainer) == {"any-repeat", "planting-trees-together"}
    assert "imported 4 lines from solved.csv" in trainer("changes").data
    trainer("undo")
    assert history(trainer) == set()


def test_json_is_the_same_plan_for_a_dry_run_and_an_import(trainer: Trainer, table: str) -> None:
    planned = json.loads(trainer("import", table, "--dry-run", "--json").data)
    done = json.loads(trainer("import", table, "--json").data)
    assert planned == done
    assert planned["format"] == "table"
    assert planned["rows"] == 5
    assert [(it["slug"], it["day"], it["rating"]) for it in planned["reviews"]] == [
        ("any-repeat", "2024-01-05", "good"),
        ("planting-trees-together", "2024-01-07", "good"),
    ]
    assert planned["known"] == ["odd-pair"]
    assert planned["ask"] == [{"name": "Long Widow", "candidates": ["long-window"], "entries": 1}]
    assert planned["own"] == ["Planting Trees Together"]
    assert [(it["line"], it["why"]) for it in planned["skipped"]] == [(6, "not started")]
    again = json.loads(trainer("import", table, "--json").data)
    assert (again["reviews"], again["known"], again["there"]) == ([], [], 3)


def test_names_columns_and_the_order_of_days_can_be_said(trainer: Trainer, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "What,How,When\nAny Repeat,yes,02/01/2024\nLong Widow,yes,03/01/2024\n", encoding="utf-8"
    )
    words = ("--column", "What=title", "--column", "How=status", "--column", "When=day")
    read = ("import", str(path), *words, "--name", "Long Widow=long-window", "--json", "--dry-run")
    months = json.loads(trainer(*read, "--month-first").data)
    assert [it["day"] for it in months["reviews"]] == ["2024-02-01", "2024-03-01"]
    days = json.loads(trainer(*read, "--day-first").data)
    assert [it["day"] for it in days["reviews"]] == ["2024-01-02", "2024-01-03"]
    left_out = json.loads(trainer(*read[:-4], "--name", "Long Widow=skip", *read[-2:]).data)
    assert [it["slug"] for it in left_out["reviews"]] == ["any-repeat"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--column", "Date"), "HEADER=MEANING"),
        (("--column", "Date=tomorrow"), "HEADER=MEANING"),
        (("--name", "Long Widow"), "NAME=PROBLEM"),
        (("--name", "Long Widow=no such thing at all"), "No problem is called"),
        (("--format", "stone"), "No format is called 'stone'"),
    ],
)
def test_a_wish_that_cannot_be_is_a_sentence(
    trainer: Trainer, table: str, words: tuple[str, str], said: str
) -> None:
    answer = trainer("import", table, *words)
    assert answer.status != 0
    assert said in answer.talk
    assert history(trainer) == set()


@pytest.mark.parametrize("content", [b"", b"\x00\xff\x00", b"dear diary, it rained all day"])
def test_what_is_no_past_is_refused_in_a_sentence(
    trainer: Trainer, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "it.csv").write_bytes(content)
    answer = trainer("import", str(tmp_path / "it.csv"))
    assert answer.status == 1
    assert "it.csv" in answer.talk


def test_a_path_that_is_not_there_is_not_found(trainer: Trainer, tmp_path: Path) -> None:
    answer = trainer("import", str(tmp_path / "nowhere.csv"))
    assert answer.status == 3
    assert "nowhere.csv" in answer.talk


def test_standard_input_is_taken_for_a_dash(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TABLE.encode())))
    answer = trainer("import", "-", "--dry-run")
    assert "standard input" in answer.data
    assert "2 new reviews" in answer.data


def test_an_export_of_ones_own_is_merged(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "any-repeat", "solved")
    export = str(tmp_path / "log.jsonl")
    trainer("export", export)
    monkeypatch.setenv("TRAINER_HOME", str(tmp_path / "other"))
    planned = json.loads(trainer("import", export, "--dry-run", "--json").data)
    assert planned["format"] == "trainer"
    assert [it["slug"] for it in planned["reviews"]] == ["any-repeat"]
    assert history(trainer) == set()
    assert "1 review" in trainer("import", export).talk
    assert history(trainer) == {"any-repeat"}


@pytest.mark.parametrize("name", ["past.csv", "past/"])
def test_what_was_exported_comes_back_in_a_home_that_is_new(
    trainer: Trainer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    trainer("log", "any-repeat", "hinted", "--insight", "a set remembers")
    trainer("log", "https://example.org/odd-jobs", "solved", "--title", "Odd Jobs Of Mine")
    export = f"{tmp_path}/{name}"
    trainer("export", export)
    assert not json.loads(trainer("import", export, "--json").data)["reviews"]
    monkeypatch.setenv("TRAINER_HOME", str(tmp_path / "other"))
    assert len(json.loads(trainer("import", export, "--json").data)["reviews"]) == 2
    assert history(trainer) == {"any-repeat", "odd-jobs-of-mine"}
    assert not json.loads(trainer("import", export, "--json").data)["reviews"]
