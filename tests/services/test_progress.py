from datetime import timedelta

import pytest

from tests.small_world import PROBLEMS, World
from trainer.cli.selecting import STATES
from trainer.domain.errors import NotFoundError
from trainer.domain.log.review import CardKey
from trainer.domain.stats.coverage.past_attempts import WeakSpot
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.coverage.standing import Standing
from trainer.services.progress import State


def of(world: World, pattern: str) -> PatternCoverage:
    """Give the coverage of one pattern."""
    covered, _ = world.services.progress.coverage()
    return next(one for one in covered if one.pattern.id == pattern)


def test_coverage_counts_what_is_new_learning_and_due(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.pass_time(days=2)
    hashing = of(world, "hashing")
    assert (hashing.new, hashing.learning, hashing.solid, hashing.due) == (1, 1, 0, 1)
    assert hashing.unaided == 0
    assert hashing.expected_recall is not None
    assert hashing.expected_recall < 1


def test_coverage_tells_first_sight_trouble_and_the_interview_day(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.log("first-repeat")
    world.pass_time(days=1)
    world.log("any-repeat", minutes=9)
    assert of(world, "hashing").expected_at_interview is None
    day = world.services.clock.today() + timedelta(days=30)
    world.services.preferences.change("interview_day", day.isoformat())
    hashing = of(world, "hashing")
    assert (hashing.unaided_at_first_sight, hashing.first_sights, hashing.unaided) == (0.5, 2, 1)
    assert (hashing.weak_spot, hashing.weak_spot_times) == (WeakSpot.ANSWER, 1)
    assert (hashing.expected_at_interview or 1) < (hashing.expected_recall or 0)


def test_a_problem_that_comes_easily_grows_solid(world: World) -> None:
    for _ in range(3):
        world.log("nested-words", "solved-fast")
        world.pass_time(days=14)
    stack = of(world, "stack")
    assert stack.solid == 1
    assert stack.is_solid


def test_the_next_step_follows_what_is_due(world: World) -> None:
    world.log("odd-pair", "looked-up")
    world.pass_time(days=3)
    _, step = world.services.progress.coverage()
    assert step.pattern is not None
    assert step.pattern.id == "two-pointers"


def test_the_overview_has_every_problem_in_an_order_that_tells_no_pattern(world: World) -> None:
    overview = world.services.progress.overview()
    assert len(overview) == len(PROBLEMS)
    assert [one.problem.slug for one in overview[:3]] == ["any-repeat", "even-pair", "first-repeat"]
    assert {one.standing for one in overview} == {Standing.NEW}


def test_a_problem_is_due_and_learning_until_it_is_suspended(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.pass_time(days=1)
    one = world.services.progress.history("any-repeat").progress
    assert (one.is_in(State.DUE), one.is_in(State.LEARNING), one.is_in(State.NEW)) == (1, 1, 0)
    world.services.progress.suspend("any-repeat")
    one = world.services.progress.history("any-repeat").progress
    assert [state for state in State if one.is_in(state)] == [State.SUSPENDED]
    world.services.progress.resume("any-repeat")
    assert world.services.progress.history("any-repeat").progress.state is State.DUE


def test_the_history_keeps_the_last_words_and_the_last_code(world: World) -> None:
    for insight in ("first words", "last words"):
        session = world.services.study.begin(CardKey("any-repeat")).session
        session.type(f"# {insight}")
        session.set_insight(insight)
        session.grade(session.proposal().rating)
        world.pass_time(days=1)
    world.log("any-repeat")
    history = world.services.progress.history("any-repeat")
    assert (history.insight, history.code) == ("last words", "# last words")
    assert len(history.reviews) == 3


def test_an_unknown_problem_has_no_history(world: World) -> None:
    with pytest.raises(NotFoundError):
        world.services.progress.history("gone")


def test_the_command_line_offers_every_state() -> None:
    assert list(STATES) == list(State)
