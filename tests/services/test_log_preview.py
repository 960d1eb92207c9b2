import pytest

from tests.small_world import World
from trainer.domain.attempt.outcome import Outcome


@pytest.mark.parametrize("day", ["today", "yesterday", "9"])
@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_preview_is_what_logging_then_saves(world: World, outcome: Outcome, day: str) -> None:
    logging, problem = world.services.log_attempt, world.services.library.problem("odd-pair")
    logging.log(problem, Outcome.SOLVED, day="4")
    logging.log(problem, Outcome.HINTED, day="yesterday")
    promised = logging.preview(problem, outcome, day)
    _, memory = logging.log(problem, outcome, day=day)
    assert memory == promised


def test_a_preview_writes_nothing(world: World) -> None:
    problem = world.services.library.new("Somewhere Else")
    world.services.log_attempt.preview(problem, Outcome.SOLVED)
    assert "somewhere-else" not in world.services.library.catalogue.problems
    assert world.services.log_attempt.reviews.count() == 0


def test_of_two_logged_for_one_past_day_the_later_one_comes_last(world: World) -> None:
    logging, problem = world.services.log_attempt, world.services.library.problem("odd-pair")
    for outcome in (Outcome.SOLVED_FAST, Outcome.HINTED, Outcome.LOOKED_UP):
        logging.log(problem, outcome, day="yesterday")
    history = world.services.progress.history("odd-pair").reviews
    assert [review.rating for review in history] == [4, 2, 1]
