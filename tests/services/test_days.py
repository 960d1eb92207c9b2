"""What the last days brought, and what follows the one that ends."""

from datetime import timedelta

from tests.builders import DAY
from tests.small_world import World


def test_a_fresh_home_has_an_empty_week_and_nothing_comes(world: World) -> None:
    days = world.services.days
    assert list(days.week().minutes) == [0] * 7
    assert days.end().following is None


def test_what_was_met_and_recalled_today_is_told_at_its_end(world: World) -> None:
    world.log("any-repeat", minutes=20)
    world.pass_time(days=3)
    world.log("any-repeat", minutes=9)
    world.log("odd-pair", "looked-up", minutes=21)
    end = world.services.days.end()
    assert (end.met, end.reviews, end.recalled) == (1, 1, 1)
    assert end.following is not None
    assert end.following.day == DAY + timedelta(days=4)
    assert list(world.services.days.week().minutes) == [0, 0, 0, 20, 0, 0, 30]


def test_what_is_solved_becomes_ready_and_what_is_looked_up_does_not(world: World) -> None:
    world.log("odd-pair", "looked-up")
    assert world.services.days.week().became_ready == 0
    assert world.services.planning.today().standing.ready == 0
    world.log("any-repeat")
    assert world.services.days.week().became_ready == 1
    assert world.services.days.end().became_ready == 1
    assert world.services.planning.today().standing.ready == 1


def test_what_was_taken_back_never_happened(world: World) -> None:
    before = world.services.days.end(), world.services.days.week()
    world.log("any-repeat", minutes=20)
    assert (world.services.days.end(), world.services.days.week()) != before
    world.services.undoing.undo()
    assert (world.services.days.end(), world.services.days.week()) == before


def test_tomorrow_of_the_final_round_is_what_is_planned_for_it(world: World) -> None:
    for slug in ("any-repeat", "odd-pair", "nested-words"):
        world.log(slug, "looked-up")
    world.services.preferences.change("interview_day", "in 2 days", DAY)
    world.pass_time(days=1)
    following = world.services.days.end().following
    assert following is not None
    assert following.reviews
