import json
from datetime import date
from typing import Any

import pytest

from tests.exchange.archives import material
from tests.exchange.formats.hostile import read, withstands
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.aurora import FORMAT

PROBLEM = {"title": "Two Sum", "leetcodeNumber": 1, "difficulty": "EASY", "category": "Arrays"}


def attempt(outcome: Any, **more: Any) -> dict[str, Any]:
    told = {"date": "2026-03-03", "problem": PROBLEM, "outcome": outcome, "solveTimeMinutes": 12}
    return {**told, "notes": "a map", "code": "def f():\n    pass", "confidence": 5, **more}


def log(*attempts: Any) -> str:
    return json.dumps({"exportedAt": "2026-03-05", "version": 1, "attempts": attempts})


def test_an_attempt_gives_problem_day_minutes_note_and_code() -> None:
    (entry,) = read(FORMAT, {"x.json": log(attempt("YES"))}).entries
    assert (entry.title, entry.number, entry.level, entry.pattern) == (
        *("Two Sum", 1, Level.EASY),
        "Arrays",
    )
    assert (entry.day, entry.minutes, entry.note) == (date(2026, 3, 3), 12, "a map")
    assert entry.code == "def f():\n    pass"


@pytest.mark.parametrize(
    ("outcome", "rating"),
    [("YES", Rating.GOOD), ("PARTIAL", Rating.HARD), ("NO", Rating.AGAIN), ("yes", Rating.GOOD)],
)
def test_the_outcome_is_the_rating_and_a_confident_yes_is_no_more_than_good(
    outcome: str, rating: Rating
) -> None:
    assert read(FORMAT, {"x.json": log(attempt(outcome))}).entries[0].rating is rating


def test_an_unknown_outcome_is_told() -> None:
    entries = read(FORMAT, {"x.json": log(attempt("YES"), attempt("MAYBE"), 3)}).entries
    assert [it.why_not for it in entries] == ["", *["unknown outcome"] * 2]


@pytest.mark.parametrize("other", ["[]", '{"attempts": []}', '{"attempts": [{"outcome": "AC"}]}'])
def test_anything_else_is_not_of_aurora(other: str) -> None:
    assert not FORMAT.recognises(material({"x.json": other}))


def test_whatever_becomes_of_a_log_it_answers() -> None:
    withstands(FORMAT, "x.json", log(attempt("YES"), attempt("NO")))
