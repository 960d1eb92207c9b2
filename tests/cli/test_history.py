"""The commands of the history: history, regrade, undo, redo, code."""

import json
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_review, days
from tests.cli.conftest import Trainer
from trainer.bootstrap import Bootstrap


def reviews(trainer: Trainer, *words: str) -> list[dict[str, object]]:
    """Give what ``trainer history`` lists."""
    return list(json.loads(trainer("history", *words, "--json").data or "[]"))


def due(trainer: Trainer, slug: str) -> str:
    """Give the day that a problem is due."""
    return str(json.loads(trainer("show", slug, "--json").data)["due"])


@pytest.fixture
def attempts(home: Path, catalogue: Path) -> None:
    """Make three attempts at a problem, of which the second kept no code."""
    services = Bootstrap(home, catalogue).open_services()
    for number, code in enumerate(("a = 1\nb = 1\n", "", "a = 2\nb = 1\n")):
        review = a_review("any-repeat", at=MOMENT - days(9 - number), id=f"id-{number}", code=code)
        services.log_attempt.reviews.append(review)
    services.close()


def test_history_lists_the_latest_reviews_first(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "looked-up", "--minutes", "12", "--day", "2")
    trainer("log", "odd-pair", "solved")
    first, second = trainer("history").data.splitlines()
    assert first.split()[1:3] == ["odd-pair", "good"]
    assert "any-repeat  again" in second
    assert "answer  logged" in second
    assert trainer("history", "--limit", "1").talk == "1 more review: --limit shows them.\n"


def test_history_is_filtered_and_says_so_when_nothing_is_found(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "looked-up", "--day", "20")
    trainer("log", "odd-pair", "solved")
    assert [it["slug"] for it in reviews(trainer, "--pattern", "hashing")] == ["any-repeat"]
    assert [it["slug"] for it in reviews(trainer, "--problem", "odd-pair")] == ["odd-pair"]
    assert [it["slug"] for it in reviews(trainer, "repeat")] == ["any-repeat"]
    assert [it["slug"] for it in reviews(trainer, "--rating", "good")] == ["odd-pair"]
    assert [it["slug"] for it in reviews(trainer, "--days", "7")] == ["odd-pair"]
    nothing = trainer("history", "--level", "hard", "--source", "import")
    assert (nothing.status, nothing.talk) == (3, "There is no such review.\n")
    assert trainer("history", "--problem", "never-heard-of").status == 3
    assert trainer("history", "--days", "0").status == 2


def test_regrade_says_when_the_problem_comes_back(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved-fast")
    [review] = reviews(trainer)
    answer = trainer("regrade", str(review["id"]), "again")
    assert answer.talk.startswith("Rated odd-pair anew: again. It comes back tomorrow, ")
    [anew] = reviews(trainer)
    assert (anew["rating"], anew["id"]) == ("again", review["id"])
    same = trainer("regrade", str(anew["id"]), "again")
    assert same.talk == "odd-pair is again already: nothing changed.\n"
    trainer("undo", str(review["id"]))
    assert trainer("regrade", str(review["id"]), "hard").status == 3


def test_redo_brings_back_what_undo_took(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved")
    before = due(trainer, "odd-pair")
    trainer("undo")
    assert due(trainer, "odd-pair") == "None"
    [gone] = reviews(trainer, "--taken-back", "only")
    assert gone["taken_back"]
    assert trainer("redo", str(gone["id"])).talk.startswith("Brought back: Odd Pair, GOOD.")
    assert due(trainer, "odd-pair") == before
    assert trainer("redo", str(gone["id"])).status == 1
    assert len(reviews(trainer, "--taken-back", "too")) == 1


@pytest.mark.usefixtures("attempts")
def test_code_is_that_of_one_attempt_or_what_changed(trainer: Trainer) -> None:
    assert trainer("code", "id-2").data == "a = 2\nb = 1\n"
    changes = trainer("code", "id-2", "--changes").data.splitlines()
    assert changes[0].startswith("--- 2026-11-12 good id-0")
    assert changes[2:] == ["- a = 1", "+ a = 2", "  b = 1"]
    assert trainer("code", "id-1").status == 3
    assert trainer("code", "id-0", "--changes").status == 3
    assert trainer("code", "no-such-id").status == 3
