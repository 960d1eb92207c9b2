"""What is shown of a card beside the plan."""

from datetime import date, timedelta

from tests.builders import DAY
from tests.small_world import World
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.plan.card_view import CardView

CARD = CardKey("any-repeat")


def test_of_a_new_problem_there_is_nothing_to_show(world: World) -> None:
    assert world.services.cards.view(CARD) == CardView()


def test_how_the_attempts_went_is_shown_the_oldest_first(world: World) -> None:
    world.log("any-repeat", "looked-up", "solved", minutes=12)
    world.pass_time(days=3)
    view = world.services.cards.view(CARD)
    assert list(view.ratings) == [Rating.AGAIN, Rating.GOOD]
    assert list(view.minutes) == [12, 12]
    assert not view.counted
    assert view.on_the_day is None


def test_each_rating_leads_to_the_day_that_the_rating_screen_promises(world: World) -> None:
    world.log("any-repeat", "looked-up", "solved")
    world.pass_time(days=3)
    promised = world.services.study.begin(CARD).session.preview()
    assert world.services.cards.view(CARD).back == promised


def test_what_counts_today_already_leads_nowhere_else(world: World) -> None:
    world.log("any-repeat")
    view = world.services.cards.view(CARD)
    assert view.counted
    assert view.back == {}


def test_the_day_of_the_interview_is_looked_at_alone_and_solved(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.services.preferences.change("interview_day", "in 10 days", DAY)
    world.pass_time(days=4)
    on_the_day = world.services.cards.view(CARD).on_the_day
    assert on_the_day is not None
    assert on_the_day.left_alone < on_the_day.today < 1
    assert on_the_day.solved > on_the_day.left_alone


def test_on_the_day_itself_nothing_lies_ahead(world: World) -> None:
    world.log("any-repeat")
    world.services.preferences.change("interview_day", "in 3 days", DAY)
    world.pass_time(days=3)
    assert world.services.clock.today() == date(2026, 11, 21) + timedelta(days=3)
    assert world.services.cards.view(CARD).on_the_day is None
