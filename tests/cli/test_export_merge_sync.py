"""Two homes on one machine, told apart by ``--home``: export, merge and sync from the keyboard."""

import gzip
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer


@pytest.fixture
def other(tmp_path: Path) -> str:
    return f"--home={tmp_path / 'other'}"


def slugs(trainer: Trainer, *words: str) -> list[str]:
    return sorted(it["slug"] for it in json.loads(trainer("history", "--json", *words).data))


def test_an_export_goes_to_a_file_and_says_what_it_contains(
    trainer: Trainer, tmp_path: Path
) -> None:
    trainer("log", "any-repeat", "solved", "--insight", "a set remembers")
    answer = trainer("export", str(tmp_path / "log.jsonl"))
    assert (answer.status, answer.data) == (0, "")
    assert answer.talk.startswith("Exported 1 review. Included: code, insights, times")
    head, line = (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines()
    assert "1 review. Included:" in json.loads(head)["holds"]
    assert json.loads(line)["insight"] == "a set remembers"


def test_an_export_goes_to_stdout_as_plain_ascii(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved", "--insight", "é \x1b[2J \u202e")
    data = trainer("export", "-").data
    assert data.isascii()
    assert "\x1b" not in data
    assert [json.loads(line)["line"] for line in data.splitlines()] == ["trainer log", "review"]


def test_a_file_that_is_no_export_needs_force(trainer: Trainer, tmp_path: Path) -> None:
    for name in ("notes.jsonl", "notes.csv", "notes.apkg"):
        (tmp_path / name).write_text("mine", encoding="utf-8")
        answer = trainer("export", str(tmp_path / name))
        assert answer.status == 1
        assert "is not an export; name another file, or use --force." in answer.talk
        assert trainer("export", str(tmp_path / name), "--force").status == 0
        assert trainer("export", str(tmp_path / name)).status == 0


def test_the_ending_says_what_is_exported(trainer: Trainer, tmp_path: Path) -> None:
    trainer("log", "any-repeat", "solved", "--insight", "a set remembers")
    said = {
        "past.csv": "Exported 1 review. Included: code",
        "past.apkg": "Exported 1 problem as new cards.",
        "past": "Exported 1 problem, 2 files written, 0 unchanged.",
        "more/": "Exported 1 problem, 2 files written, 0 unchanged.",
        "past/": "Exported 1 problem, 0 files written, 2 unchanged.",
    }
    for name, beginning in said.items():
        answer = trainer("export", f"{tmp_path}/{name}")
        assert (answer.status, answer.data) == (0, "")
        assert answer.talk.startswith(beginning)
        assert answer.talk.endswith("Nothing is encrypted.\n")
    assert (tmp_path / "past.csv").read_bytes().startswith(b"day,slug,title,")
    assert (tmp_path / "past.apkg").read_bytes().startswith(b"PK")
    assert (tmp_path / "past" / "any-repeat.md").is_file()


def test_an_ending_that_no_export_has_is_one_sentence(trainer: Trainer, tmp_path: Path) -> None:
    for name in ("past.md", "past.xlsx", "log.jsonl.gz"):
        answer = trainer("export", str(tmp_path / name))
        assert answer.status == 1
        assert "Unknown export format ." in answer.talk
        assert all(form in answer.talk for form in (".jsonl", ".csv", ".apkg", "a folder"))
    assert list(tmp_path.glob("past*")) == []


def test_a_format_overrides_the_ending(trainer: Trainer, tmp_path: Path) -> None:
    trainer("log", "any-repeat", "solved")
    assert trainer("export", str(tmp_path / "x.md"), "--format", "csv").status == 0
    assert (tmp_path / "x.md").read_bytes().startswith(b"day,slug,")
    assert trainer("export", str(tmp_path / "my.vault"), "--format", "markdown").status == 0
    assert (tmp_path / "my.vault" / "README.md").is_file()
    table = trainer("export", "-", "--format", "csv").data
    assert table.splitlines()[1].split(",")[1] == "any-repeat"
    for form in ("apkg", "markdown"):
        answer = trainer("export", "-", "--format", form)
        assert (answer.status, answer.data) == (1, "")
        assert "cannot go to stdout" in answer.talk


def test_a_place_that_cannot_be_written_is_one_sentence(trainer: Trainer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for name in ("file", "file/inside/", "no/where.csv", "no/where.apkg"):
        answer = trainer("export", f"{tmp_path}/{name}")
        assert answer.status == 1
        assert "cannot be" in answer.talk
        assert answer.talk.count("\n") == 1


def test_a_merge_says_what_came_from_where_and_can_be_taken_back(
    trainer: Trainer, other: str, tmp_path: Path
) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("settings", "budget", "30")
    trainer("export", str(tmp_path / "log.jsonl"))
    trainer("log", "odd-pair", "looked-up", other)
    answer = trainer("merge", str(tmp_path / "log.jsonl"), other)
    assert answer.status == 0
    assert answer.talk.startswith("1 review, 1 setting from ")
    assert answer.talk.endswith("'trainer undo' undoes this merge.\n")
    assert slugs(trainer, other) == ["any-repeat", "odd-pair"]
    again = trainer("merge", str(tmp_path / "log.jsonl"), other).talk
    assert again.startswith("Nothing new from ")
    assert again.endswith("; 2 lines were already here.\n")
    assert trainer("undo", other).status == 0
    assert slugs(trainer, other) == ["odd-pair"]
    assert trainer("settings", "budget", other).data == "45\n"


def test_a_home_is_merged_and_not_touched(
    trainer: Trainer, other: str, home: Path, tmp_path: Path
) -> None:
    trainer("log", "any-repeat", "solved")
    before = {it: it.stat().st_mtime_ns for it in home.iterdir()}
    assert trainer("merge", str(home), other).talk.startswith("1 review from home/trainer.db.")
    assert {it: it.stat().st_mtime_ns for it in home.iterdir()} == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"mine", "is not a database or an export of trainer;"),
        (gzip.compress(b"x", mtime=0), "is not a database or an export of trainer;"),
        (b"SQLite format 3\0" + b"x" * 5000, "damaged"),
    ],
)
def test_what_is_no_history_is_refused_in_a_sentence(
    trainer: Trainer, tmp_path: Path, content: bytes, sentence: str
) -> None:
    (tmp_path / "other").write_bytes(content)
    answer = trainer("merge", str(tmp_path / "other"))
    assert (answer.status, answer.data) == (1, "")
    assert sentence in answer.talk
    assert trainer("merge", str(tmp_path / "nowhere")).status == 3


def test_two_homes_are_kept_together_through_a_folder(
    trainer: Trainer, other: str, tmp_path: Path
) -> None:
    folder = tmp_path / "carried"
    folder.mkdir()
    trainer("log", "any-repeat", "solved")
    trainer("log", "odd-pair", "looked-up", other)
    assert trainer("sync", str(folder)).talk == "1 line sent.\n"
    assert trainer("sync", str(folder), other).talk.startswith("1 review from ")
    trainer("settings", "sync_folder", str(folder))
    assert trainer("sync").talk.startswith("1 review from ")
    assert trainer("sync").talk == "Everything is in sync.\n"
    assert slugs(trainer) == slugs(trainer, other) == ["any-repeat", "odd-pair"]


def test_without_a_folder_it_says_how_to_name_one(trainer: Trainer, tmp_path: Path) -> None:
    answer = trainer("sync")
    assert (answer.status, answer.data) == (1, "")
    assert "sync_folder" in answer.talk
    assert "plugged in?" in trainer("sync", str(tmp_path / "stick")).talk
