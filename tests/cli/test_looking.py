"""The commands that show: today, coverage, show, browse."""

import json

import pytest

from tests.cli.conftest import Trainer
from trainer.cli.selecting import ORDERS
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.services.finding.order import ProblemOrder


def slugs(data: str) -> list[str]:
    """Give the slugs in a JSON list of problems."""
    return [problem["slug"] for problem in json.loads(data)]


def test_today_shows_what_to_do_and_why(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer("log", "any-repeat", "looked-up", "--minutes", "12")
    monkeypatch.setenv("TRAINER_CLOCK", "+2d")
    lines = trainer("today").data.splitlines()
    assert "3 to do, 35 min · 0 of 45 min done" in lines[0]
    assert lines[1] == "READY 0 of 1"
    assert lines[2].startswith("Building: reviews first, then new patterns;")
    review, new = (
        next(place for place, line in enumerate(lines) if "any-repeat" in line),
        "first try",
    )
    assert lines[review].split()[:4] == ["review", "Any", "Repeat", "any-repeat"]
    assert "1 day late" in lines[review]
    assert new in lines[review + 1]
    assert "Due reviews come first, the one most likely forgotten at the top." in lines[-1]


def test_today_is_the_same_plan_until_it_is_changed(trainer: Trainer) -> None:
    before = json.loads(trainer("today", "--json").data)
    assert json.loads(trainer("today", "--json").data) == before
    more = json.loads(trainer("today", "--more", "--json").data)
    assert more["items"][:-1] == before["items"]


def test_the_plan_says_what_it_comes_to_and_what_other_minutes_buy(trainer: Trainer) -> None:
    trainer("settings", "interview_day", "in 3 weeks")
    said = trainer("plan").data
    assert said.startswith("Building; the final round starts automatically.")
    assert "Expected ready on the day: " in said
    assert "minutes a day" in said
    assert any(line.split()[:1] == ["45"] and line.endswith("now") for line in said.splitlines())
    told = json.loads(trainer("plan", "--json").data)
    assert told["phase"] == "building up"
    budgets = [it for it in told["choices"] if it["setting"] == "budget"]
    assert [it["value"] for it in budgets if it["now"]] == ["45"]
    assert budgets[0]["minutes_a_day"] < budgets[-1]["minutes_a_day"]
    assert {it["setting"] for it in told["choices"]} == {"budget", "interview_day"}


def test_without_a_date_the_plan_compares_retentions(trainer: Trainer) -> None:
    told = json.loads(trainer("plan", "--json").data)
    assert told["interview_day"] is None
    assert {it["setting"] for it in told["choices"]} == {"budget", "desired_retention"}


def test_a_day_can_be_called_done_and_taken_up_again(trainer: Trainer) -> None:
    assert json.loads(trainer("today", "--done", "--json").data)["finished"]
    assert "Done for today.\n" in trainer("today").data
    assert not json.loads(trainer("today", "--done", "--json").data)["finished"]


def test_what_was_logged_today_is_done(trainer: Trainer) -> None:
    first = json.loads(trainer("today", "--json").data)["items"][0]["slug"]
    trainer("log", first, "solved", "--minutes", "10")
    today = json.loads(trainer("today", "--json").data)
    assert today["items"][0]["why"].startswith("good, ")
    assert today["spent_minutes"] == 10


def test_replan_follows_the_settings(trainer: Trainer) -> None:
    trainer("today")
    trainer("settings", "budget", "5")
    assert json.loads(trainer("today", "--json").data)["budget_minutes"] == 5
    assert len(json.loads(trainer("today", "--replan", "--json").data)["items"]) == 1


def test_today_is_planned_with_a_pattern_first(trainer: Trainer) -> None:
    answer = trainer("today", "--pattern", "stack")
    assert answer.talk.startswith("Stack comes first today: 1 new, then ")
    assert "nested-words" in answer.data.splitlines()[2]
    usual = trainer("today", "--replan").data.splitlines()
    assert "nested-words" not in usual[2]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["--pattern", "stak"], 3, "Did you mean stack?"),
        (["--pattern", "heap"], 1, "Nothing of Heap is left to plan"),
        (["--pattern", ""], 3, "No pattern is called ''"),
        (["--pattern", "stack", "--more"], 2, "not allowed with argument --pattern"),
    ],
)
def test_a_pattern_that_cannot_be_planned_is_a_sentence(
    trainer: Trainer, words: list[str], status: int, sentence: str
) -> None:
    answer = trainer("today", *words)
    assert answer.status == status
    assert sentence in answer.talk


def test_coverage_gives_every_number_as_json(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "any-repeat", "looked-up", "--minutes", "12")
    trainer("log", "first-repeat", "solved")
    monkeypatch.setenv("TRAINER_CLOCK", "+2d")
    hashing = json.loads(trainer("coverage", "--json").data)["patterns"][0]
    assert hashing["unaided_at_first_sight"] == 0.5
    assert (hashing["first_sights"], hashing["trouble_times"]) == (2, 1)
    assert hashing["trouble"] == "answer"
    assert hashing["expected_at_interview"] is None
    line = trainer("coverage").data.splitlines()[1]
    assert "50% of 2" in line
    assert line.endswith("looked up the answer")


def test_coverage_comes_in_the_order_that_is_asked_for(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved")
    lines = trainer("coverage", "--order", "last-seen").data.splitlines()
    assert lines[1].startswith("Two pointers")
    assert trainer("coverage", "--order", "odd").status == 2


def test_coverage_has_a_line_for_each_pattern_and_says_what_is_next(trainer: Trainer) -> None:
    lines = trainer("coverage").data.splitlines()
    assert lines[0].split()[:4] == ["pattern", "new", "learning", "solid"]
    assert len(lines) == 1 + len(PATTERN_ORDER) + 3
    assert lines[-1].startswith("Start Hashing next")


def test_the_weakest_pattern_comes_first_when_asked_for(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer("log", "odd-pair", "looked-up")
    trainer("log", "any-repeat", "solved-fast")
    monkeypatch.setenv("TRAINER_CLOCK", "+2d")
    patterns = json.loads(trainer("coverage", "--weakest", "--json").data)["patterns"]
    assert [pattern["pattern"] for pattern in patterns[:2]] == ["two-pointers", "hashing"]
    assert patterns[0]["due"] == 1


def test_show_hides_what_would_spoil_the_problem(trainer: Trainer) -> None:
    answer = trainer("show", "any-repeat").data
    assert answer.splitlines()[0] == "Any Repeat (any-repeat)"
    assert "Not attempted yet." in answer
    assert "hashing" not in answer.lower()
    assert "nudge" not in answer
    assert "hashing" not in trainer("show", "any-repeat", "--answer").data.lower()


def test_spoilers_show_the_pattern_and_the_answer_comes_with_an_attempt_only(
    trainer: Trainer,
) -> None:
    answer = trainer("show", "any-repeat", "--spoilers", "--answer").data
    assert "Hashing · easy" in answer
    assert "New: start an attempt to see the statement" in answer
    assert "seen: set[int] = set()" not in answer


def test_all_of_a_problem_that_was_met_can_be_read_again(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "looked-up", "--insight", "remember [what] passed")
    assert "seen: set[int] = set()" not in trainer("show", "any-repeat").data
    answer = trainer("show", "any-repeat", "--answer").data
    for text in (
        *("Hashing · easy", "## Statement", "## Why it works", "## Common mistakes"),
        *("## What an interviewer asks next", "You compare neighbours only"),
        *("**nudge:** What would you like to know", "seen: set[int] = set()"),
        *("## Your insights", "remember [what] passed"),
    ):
        assert text in answer


def test_a_script_reads_the_answer_only_when_it_is_asked_for(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "looked-up")
    assert "answer" not in json.loads(trainer("show", "any-repeat", "--json").data)
    told = json.loads(trainer("show", "any-repeat", "--answer", "--json").data)["answer"]
    asked = next(it for it in told if it["title"] == "What an interviewer asks next")
    assert asked["parts"][0] == {
        "kind": "markdown",
        "title": "What if the list is sorted?",
        "text": "I compare neighbours.",
    }


def test_show_tells_the_history(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "hinted", "--minutes", "9", "--insight", "remember [what] passed")
    answer = trainer("show", "any-repeat").data
    assert "hard  9:00  log, solved, hint 1" in answer
    assert "Your insight:\n  remember [what] passed\n" in answer


def test_a_problem_without_a_folder_has_no_answer_to_spoil(trainer: Trainer) -> None:
    trainer("log", "two-sum", "solved")
    answer = trainer("show", "two-sum", "--answer", "--code").data
    assert "no pattern yet" in answer
    assert "## Why it works" not in answer


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--pattern", "two-pointers"], ["even-pair", "odd-pair"]),
        (["--level", "medium"], ["first-repeat", "long-window"]),
        (["--state", "learning"], ["any-repeat"]),
        (["--state", "solid"], []),
        (["--state", "due"], []),
        (["--state", "suspended"], ["odd-pair"]),
        (["window"], ["long-window"]),
        (["repeat", "--state", "new"], ["first-repeat"]),
        (["--list", "blind75"], []),
        (["--list", "yours"], []),
    ],
)
def test_browse_finds_what_is_looked_for(
    trainer: Trainer, words: list[str], found: list[str]
) -> None:
    trainer("log", "any-repeat", "looked-up")
    trainer("suspend", "odd-pair")
    answer = trainer("browse", "--json", *words)
    assert slugs(answer.data)[: len(found) or None] == found
    assert answer.status == (0 if found else 3)


def test_browse_follows_no_pattern_and_hides_those_of_what_is_to_be_solved(
    trainer: Trainer,
) -> None:
    trainer("log", "odd-pair", "solved")
    lines = trainer("browse").data.splitlines()
    assert [line.split()[2] for line in lines[:2]] == ["any-repeat", "even-pair"]
    assert [line.endswith("hidden") for line in lines if "any-repeat" in line] == [True]
    assert [line.endswith("Two pointers") for line in lines if "odd-pair" in line] == [True]
    assert trainer("browse", "--spoilers").data.splitlines()[0].endswith("Hashing")


def test_browse_lists_in_the_order_that_is_asked_for(trainer: Trainer) -> None:
    trainer("log", "odd-pair", "solved")
    first = {
        order: trainer("browse", "--order", order).data.split()[2]
        for order in ("number", "recall", "last-seen")
    }
    assert first == {"number": "any-repeat", "recall": "odd-pair", "last-seen": "odd-pair"}


def test_the_orders_of_the_command_line_are_those_of_the_library() -> None:
    assert list(ORDERS) == [order.value for order in ProblemOrder]


def test_a_resumed_problem_is_back(trainer: Trainer) -> None:
    trainer("suspend", "odd-pair")
    trainer("resume", "odd-pair")
    assert trainer("browse", "--state", "suspended").status == 3
