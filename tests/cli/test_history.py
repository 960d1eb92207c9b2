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
    assert trainer("history", "--limit", "1").talk == "1 more review; --limit shows more.\n"


def test_history_is_filtered_and_says_so_when_nothing_is_found(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "looked-up", "--day", "20")
    trainer("log", "odd-pair", "solved")
    assert [it["slug"] for it in reviews(trainer, "--pattern", "hashing")] == ["any-repeat"]
    assert [it["slug"] for it in reviews(trainer, "--problem", "odd-pair")] == ["odd-pair"]
    assert [it["slug"] for it in reviews(trainer, "repeat")] == ["any-repeat"]
    assert [it["slug"] for it in reviews(trainer, "--rating", "good")] == ["odd-pair"]
    assert [it["slug"] for it in reviews(trainer, "--days", "7")] == ["odd-pair"]
    nothing = trainer("history", "--level", "hard", "--source", "import")
    assert (nothing.status, nothing.talk) == (3, "No reviews.\n")
    assert trainer("history", "--days", "0").status == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("2. Two Sum", "could be Two Sum (1, two-sum) or Add Two Numbers (2, add-two-numbers)"),
        ("1. Odd Pair", "write odd-pair if you mean that one."),
        ("never-heard-of", "No problem is called 'never-heard-of'."),
        ("two-sum", "Two Sum (two-sum) is not one of your problems yet; log it first."),
    ],
)
def test_history_asks_which_problem_is_meant_as_every_command_does(
    name: str, said: str, trainer: Trainer
) -> None:
    trainer("log", "odd-pair", "solved")
    asked = trainer("history", "--problem", name)
    assert (asked.status, asked.data) == (3, "")
    assert said in asked.talk
    assert asked == trainer("show", name)


def test_a_problem_without_a_review_is_told_from_one_that_is_not_there(trainer: Trainer) -> None:
    nothing = trainer("history", "--problem", "Odd Pair")
    assert (nothing.status, nothing.talk) == (3, "No reviews.\n")


def test_reviews_of_a_problem_that_is_gone_are_found_by_its_slug(
    trainer: Trainer, home: Path, catalogue: Path
) -> None:
    services = Bootstrap(home, catalogue).open_services()
    services.log_attempt.reviews.append(a_review("long-gone", at=MOMENT, id="id-1"))
    services.close()
    assert [it["id"] for it in reviews(trainer, "--problem", "long-gone")] == ["id-1"]
    trainer("undo")
    gone = reviews(trainer, "--problem", "long-gone", "--taken-back", "only")
    assert [it["id"] for it in gone] == ["id-1"]
    assert trainer("history", "--problem", "long-gone").talk == "No reviews.\n"


def test_regrade_says_when_the_problem_comes_back(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved-fast")
    [review] = reviews(trainer)
    answer = trainer("regrade", str(review["id"]), "again")
    assert answer.talk.startswith(
        "Changed the rating of odd-pair to again. It comes back tomorrow, "
    )
    [anew] = reviews(trainer)
    assert (anew["rating"], anew["id"]) == ("again", review["id"])
    same = trainer("regrade", str(anew["id"]), "again")
    assert same.talk == "odd-pair is already rated again; nothing changed.\n"
    trainer("undo", str(review["id"]))
    assert trainer("regrade", str(review["id"]), "hard").status == 3


def test_redo_brings_back_what_undo_took(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved")
    before = due(trainer, "odd-pair")
    trainer("undo")
    assert due(trainer, "odd-pair") == "None"
    [gone] = reviews(trainer, "--taken-back", "only")
    assert gone["taken_back"]
    assert trainer("redo", str(gone["id"])).talk.startswith("Redone: Odd Pair, GOOD.")
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
