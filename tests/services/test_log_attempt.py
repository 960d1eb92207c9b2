from datetime import timedelta

import pytest

from tests.builders import DAY, remembered
from tests.small_world import World
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Rating, Source


@pytest.mark.parametrize(
    ("outcome", "rating"),
    list(zip(Outcome, Rating, strict=True)),
)
def test_each_outcome_stands_for_a_rating(world: World, outcome: Outcome, rating: Rating) -> None:
    problem = world.services.library.problem("any-repeat")
    foreseen = world.services.log_attempt.preview(problem, outcome)
    review, due = world.services.log_attempt.log(problem, outcome)
    assert (review.rating, review.source) == (rating, Source.LOG)
    memory = world.services.log_attempt.reviews.append(review)
    assert due == foreseen == world.services.clock.scheduler.due(memory) > DAY


def test_a_review_of_yesterday_is_placed_there(world: World) -> None:
    problem = world.services.library.problem("any-repeat")
    review, _ = world.services.log_attempt.log(problem, Outcome.SOLVED, day="yesterday")
    memory = remembered(world.services.progress.memories)[review.card]
    assert review.study_day == memory.last_day == DAY - timedelta(days=1)
    assert world.services.clock.calendar.day_of(review.at) == review.study_day


def test_what_was_logged_late_takes_its_place_in_the_past(world: World) -> None:
    problem = world.services.library.problem("any-repeat")
    world.services.log_attempt.log(problem, Outcome.SOLVED)
    review, due = world.services.log_attempt.log(problem, Outcome.LOOKED_UP, day="5")
    memory = remembered(world.services.progress.memories)[review.card]
    assert memory.last_day == DAY
    assert due == world.services.clock.scheduler.due(memory)
    assert [r.rating for r in world.services.progress.history("any-repeat").reviews] == [1, 3]


def test_the_time_counts_for_the_pace(world: World) -> None:
    for slug in ("any-repeat", "odd-pair", "nested-words"):
        world.log(slug, minutes=30)
    planner = world.services.planning.planner()
    easy = world.services.library.problem("any-repeat")
    assert planner.pace.of(easy, new=True) == (3 * 14 + 3 * 30) / 6


def test_an_insight_is_kept_on_one_line(world: World) -> None:
    problem = world.services.library.problem("any-repeat")
    review, _ = world.services.log_attempt.log(problem, Outcome.SOLVED, insight="a\nset [of] seen")
    assert review.insight == "a set [of] seen"


def test_an_unknown_published_problem_is_taken_in(world: World) -> None:
    problem = world.services.library.the_one("two-sum")
    world.services.log_attempt.log(problem, Outcome.SOLVED)
    assert "two-sum" in world.services.library.refresh().problems
    assert CardKey("two-sum") in remembered(world.services.progress.memories)


def test_a_wrong_day_logs_nothing(world: World) -> None:
    problem = world.services.library.the_one("two-sum")
    with pytest.raises(TrainerError, match="in the future"):
        world.services.log_attempt.log(problem, Outcome.SOLVED, day="2999-01-01")
    assert "two-sum" not in world.services.library.catalogue.problems
    assert world.services.log_attempt.reviews.count() == 0
