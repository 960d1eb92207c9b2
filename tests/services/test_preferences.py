from datetime import date

import pytest

from tests.builders import remembered
from tests.small_world import World, a_world
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey


def due_day(world: World, slug: str) -> date:
    """Give the day that a problem is due, as its page says."""
    due = world.services.progress.history(slug).progress.due_day
    assert due is not None
    return due


def test_a_change_stays(world: World) -> None:
    world.services.preferences.change("budget", "30")
    assert world.services.preferences.reload().budget.total_seconds() == 30 * 60


def test_a_wrong_value_changes_nothing(world: World) -> None:
    before = world.services.preferences.current
    with pytest.raises(TrainerError, match="from 70 to 97"):
        world.services.preferences.change("desired_retention", "99.9")
    assert world.services.preferences.current == before


def test_another_retention_reschedules_everything_and_changes_no_memory(world: World) -> None:
    world.log("any-repeat", "solved-fast")
    memories, card = world.services.progress.memories, CardKey("any-repeat")
    before, due = remembered(memories)[card], due_day(world, "any-repeat")
    world.services.preferences.change("desired_retention", "95")
    assert due_day(world, "any-repeat") < due
    assert remembered(memories)[card] == before
    assert memories.differences(world.services.clock.scheduler) == []
    world.services.preferences.change("desired_retention", "85")
    assert due_day(world, "any-repeat") == due


def test_the_first_start_is_over_once_greeted(world: World) -> None:
    assert world.services.preferences.first_start
    world.services.preferences.greeted()
    assert not world.services.preferences.first_start


def test_the_zone_decides_which_day_it_is(world: World) -> None:
    world.services.preferences.change("time_zone", "Asia/Tokyo")
    day = world.services.clock.today()
    world.services.preferences.change("time_zone", "")
    assert (day - world.services.clock.today()).days == 0
    world.pass_time(hours=3)
    world.services.preferences.change("time_zone", "Asia/Tokyo")
    assert (world.services.clock.today() - day).days == 1


def test_another_trainer_reads_what_was_changed(world: World) -> None:
    with a_world(world.home.parent, world.catalogue) as second:
        assert second.services.preferences.current.budget.total_seconds() == 45 * 60
        world.services.preferences.change("budget", "60")
        assert second.services.preferences.reload().budget.total_seconds() == 60 * 60
