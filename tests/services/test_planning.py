from datetime import timedelta

import pytest

from tests.builders import DAY
from tests.small_world import World
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.plan.plan import Kind
from trainer.domain.plan.today import Today


def kinds(today: Today) -> list[Kind]:
    """Give why each item is in the plan, in order."""
    return [item.item.kind for item in today.items]


def test_a_fresh_home_plans_new_problems_within_the_budget(world: World) -> None:
    today = world.services.planning.today()
    assert set(kinds(today)) == {Kind.NEW}
    assert today.time <= today.budget
    assert not today.logged


def test_reviews_come_before_new_problems(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.pass_time(days=1)
    today = world.services.planning.today()
    assert kinds(today)[0] is Kind.REVIEW
    assert today.items[0].why(today.day) == "due"
    assert today.logged


def test_a_plan_stays_as_it_was_made(world: World) -> None:
    before = world.services.planning.today()
    world.pass_time(hours=2)
    world.log("nested-words")
    after = world.services.planning.today()
    assert [item.item for item in after.items] == [item.item for item in before.items]


def test_what_is_reviewed_is_done(world: World) -> None:
    first = world.services.planning.today().items[0].problem.slug
    world.log(first, minutes=10)
    world.log(first, minutes=5)
    today = world.services.planning.today()
    assert today.items[0].done is not None
    assert today.spent == timedelta(minutes=15)
    assert first not in {item.problem.slug for item in today.open_items}


def test_an_item_is_what_its_problem_is_by_now(world: World) -> None:
    first = world.services.planning.today().items[0]
    assert first.kind is Kind.NEW
    world.services.log_attempt.log(first.problem, Outcome.LOOKED_UP, day="yesterday")
    logged = world.services.planning.today()
    assert logged.items[0].kind is Kind.REVIEW
    assert logged.items[0].why(logged.day) == "due"
    world.services.undoing.undo()
    undone = world.services.planning.today()
    assert undone.items[0].kind is Kind.NEW
    assert undone.items[0].why(undone.day) == "first try"


def test_more_adds_one_problem_and_finishing_is_taken_back(world: World) -> None:
    planning = world.services.planning
    before = planning.finish()
    assert before.done
    after = planning.extend()
    assert len(after.items) == len(before.items) + 1
    assert not after.finished


def test_calling_it_a_day_before_looking_keeps_the_plan(world: World) -> None:
    finished = world.services.planning.finish()
    assert finished.items
    assert world.services.planning.finish().items == finished.items


def test_replanning_uses_the_time_that_is_left(world: World) -> None:
    world.services.planning.today()
    world.log("nested-words", minutes=40)
    today = world.services.planning.replan()
    assert today.time <= timedelta(minutes=5)


def test_a_session_on_a_pattern_comes_first_and_the_usual_plan_after_it(world: World) -> None:
    world.services.preferences.change("budget", "90")
    world.log("odd-pair", "looked-up")
    world.pass_time(days=1)
    today = world.services.planning.focus("hashing")
    slugs = [item.problem.slug for item in today.items]
    assert slugs[:3] == ["any-repeat", "first-repeat", "odd-pair"]
    hashing = world.services.library.catalogue.pattern("hashing")
    assert today.in_words_for(hashing).startswith("Hashing comes first today: 2 new, then 3 more")
    assert [item.item for item in world.services.planning.today().items] == [
        item.item for item in today.items
    ]
    usual = world.services.planning.replan()
    assert usual.items[0].problem.slug == "odd-pair"


def test_what_is_done_today_stays_in_a_new_plan_for_a_pattern(world: World) -> None:
    first = world.services.planning.today().items[0].problem.slug
    world.log(first, minutes=10)
    today = world.services.planning.focus("stack")
    assert [item.problem.slug for item in today.items][:2] == [first, "nested-words"]
    assert today.items[0].done is not None
    assert today.time <= timedelta(minutes=35)


def test_a_pattern_with_nothing_to_plan_leaves_the_plan_as_it_was(world: World) -> None:
    before = world.services.planning.today()
    with pytest.raises(TrainerError, match="Nothing of Heap is left to plan"):
        world.services.planning.focus("heap")
    assert world.services.planning.today() == before


def test_an_unknown_pattern_is_answered_with_those_called_alike(world: World) -> None:
    with pytest.raises(NotFoundError, match="Did you mean heap"):
        world.services.planning.focus("heep")
    with pytest.raises(NotFoundError, match="'trainer coverage' lists the patterns"):
        world.services.planning.focus("q\x1b[31m")


def test_what_finds_no_place_is_told_as_later(world: World) -> None:
    for slug in ("any-repeat", "odd-pair", "nested-words"):
        world.log(slug, "looked-up")
    world.services.preferences.change("budget", "10")
    world.pass_time(days=1)
    today = world.services.planning.today()
    assert (len(today.items), today.waiting.later) == (1, 2)
    assert today.waiting.time > timedelta()
    assert len(world.services.planning.due()) == 3


def test_a_suspended_problem_leaves_the_plan(world: World) -> None:
    slug = world.services.planning.today().items[0].problem.slug
    world.services.progress.suspend(slug)
    assert slug not in {item.problem.slug for item in world.services.planning.today().items}


def test_the_day_turns_at_the_rollover_hour(world: World) -> None:
    world.pass_time(hours=9)
    assert world.services.planning.today().day == DAY
    world.pass_time(hours=2)
    assert world.services.planning.today().day == DAY + timedelta(days=1)


def test_the_interview_is_counted_down_to(world: World) -> None:
    world.services.preferences.change("interview_day", (DAY + timedelta(days=29)).isoformat())
    assert world.services.planning.today().interview_in == 29
    world.pass_time(days=30)
    assert world.services.planning.today().interview_in == -1
    world.services.preferences.change("interview_day", "")
    assert world.services.planning.today().interview_in is None


def test_the_forecast_counts_what_falls_due(world: World) -> None:
    world.log("any-repeat", "looked-up")
    assert world.services.planning.today().forecast[0] == 1
