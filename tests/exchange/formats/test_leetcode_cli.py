"""What the two programs called leetcode-cli keep."""

import json
import random
import sqlite3
from contextlib import closing, suppress
from functools import partial

import pytest

from tests.exchange.formats.repositories import WISHES, read
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.leetcode_cli import FORMAT
from trainer.exchange.material import HandedFile, Material

SOLVED = {
    "problemId": "1",
    "title": "Two Sum",
    "difficulty": "Easy",
    "solvedAt": "2026-03-02T20:15:00.000Z",
    "durationSeconds": 930,
    "timerMinutes": 20,
}
TIMER = json.dumps({"solveTimes": {"1": [SOLVED]}, "activeTimer": None}).encode()
TABLE = (
    "CREATE TABLE problems (category TEXT, fid INTEGER, id INTEGER, level INTEGER, locked INTEGER,"
    " name TEXT, percent REAL, slug TEXT, starred INTEGER, status TEXT, desc TEXT)"
)


def handed(content: bytes, name: str = "anything") -> Material:
    """Give one file."""
    return Material(name, {name: HandedFile(name, len(content), lambda: content)})


def database(*statements: str) -> bytes:
    """Give a database in which these were run."""
    with closing(sqlite3.connect(":memory:")) as base:
        for statement in statements:
            base.execute(statement)
        base.commit()
        return base.serialize()


def problems() -> bytes:
    """Give the table of three problems: solved, tried, and neither."""
    rows = [(1, 1, "Two Sum", "ac"), (704, 792, "Binary Search", "notac"), (15, 15, "3Sum", "Null")]
    values = [
        f"INSERT INTO problems VALUES ('algorithms', {public}, {internal}, 1, 0, '{title}', 50.0,"
        f" '{title.lower().replace(' ', '-')}', 0, '{status}', '')"
        for public, internal, title, status in rows
    ]
    return database(TABLE, *values)


def test_the_timer_gives_days_and_minutes() -> None:
    (entry,) = read(FORMAT, handed(TIMER)).entries
    assert (entry.title, entry.number, entry.level) == ("Two Sum", 1, Level.EASY)
    assert (str(entry.day), entry.rating, entry.minutes) == ("2026-03-02", 3, 15.5)


def test_the_table_gives_states_and_public_numbers() -> None:
    solved, tried, never = read(FORMAT, handed(problems())).entries
    assert (solved.slug, solved.number, solved.rating, solved.day) == ("two-sum", 1, 3, None)
    assert (tried.number, tried.rating, bool(tried.why_not)) == (704, None, True)
    assert (never.rating, never.why_not) == (None, "not started")


def test_a_database_that_writes_ahead_is_read() -> None:
    content = bytearray(problems())
    content[18:20] = b"\2\2"
    assert len(read(FORMAT, handed(bytes(content))).entries) == 3


def test_in_a_folder_both_are_found_by_their_usual_names() -> None:
    files = {"workspaces/a/timer.json": TIMER, "Problems": problems(), "other.json": TIMER}
    made = {name: HandedFile(name, len(it), partial(bytes, it)) for name, it in files.items()}
    material = Material(".leetcode", made, packed=HandedFile("a.zip", 1, lambda: b""))
    assert len(read(FORMAT, material).entries) == 4


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE other (fid)", "CREATE VIEW problems AS SELECT * FROM other"],
        ["CREATE TABLE problems (fid, name)"],
        [
            "CREATE TABLE problems (fid, name, slug, level, status AS (hex(zeroblob(200000000))))",
            "INSERT INTO problems VALUES (1, 'Two Sum', 'two-sum', 1)",
        ],
        ["CREATE TABLE cards (id)"],
    ],
)
def test_another_database_is_not_recognised(statements: list[str]) -> None:
    material = handed(database(*statements))
    assert not FORMAT.recognises(material)
    with pytest.raises(TrainerError, match="neither"):
        FORMAT.read(material, WISHES)


def test_whatever_comes_is_read_or_refused_in_one_sentence() -> None:
    dice = random.Random(1)
    odd: list[object] = [None, -1, 10**30, "x" * 9000, [], {}, "2030-01-01", True]
    values = [{"solveTimes": {"1": [{**SOLVED, key: it}]}} for key in SOLVED for it in odd]
    texts = [json.dumps(it).encode() for it in (*values, {"solveTimes": {"1": 5, "2": [5]}})]
    table = problems()
    harmed = [table[:at] for at in range(0, len(table), 501)]
    for _ in range(150):
        at = dice.randrange(len(table))
        harmed.append(table[:at] + bytes([dice.randrange(256)]) * 4 + table[at + 4 :])
    cut = [TIMER[:at] for at in range(0, len(TIMER), 5)]
    for content in (*texts, *harmed, *cut):
        material = handed(content)
        FORMAT.recognises(material)
        with suppress(TrainerError):
            FORMAT.read(material, WISHES)
