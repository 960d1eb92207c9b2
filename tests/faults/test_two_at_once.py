"""Several trainers on one home: all work, none waits for long, nothing is lost, all agree.

``python -m tests.faults.trainers --reviews 10000`` does it at length.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import remembered
from tests.faults.trainers import work_together
from tests.sampling import amount
from tests.small_world import World, a_world
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey
from trainer.domain.memory.scheduler import Scheduler
from trainer.services.services import Services


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[World, World]]:
    """Give two trainers that are open on the same home."""
    with a_world(tmp_path) as first, a_world(tmp_path) as second:
        yield first, second


def differences(services: Services) -> list[str]:
    kept = services.preferences.reload().desired_retention
    return services.progress.memories.differences(Scheduler(kept))


def test_three_programs_lose_nothing_and_see_each_other(tmp_path: Path) -> None:
    reviews = amount(60, whole=1000)
    came = work_together(tmp_path, reviews)
    assert came.faults == []
    assert came.reviews == reviews
    assert came.undone > 0
    assert came.changed > 0


def test_a_trainer_that_has_not_looked_yet_does_not_turn_a_setting_back(
    both: tuple[World, World],
) -> None:
    first, second = both
    assert second.services.preferences.current.desired_retention == 0.85
    first.services.preferences.change("desired_retention", "95")
    second.services.preferences.change("theme", "nord")
    kept = first.services.preferences.reload()
    assert (kept.desired_retention, kept.theme) == (0.95, "nord")


def test_the_cache_is_of_the_retention_in_force_whoever_writes(both: tuple[World, World]) -> None:
    first, second = both
    first.log("any-repeat")
    second.services.preferences.reload()
    first.services.preferences.change("desired_retention", "95")
    second.log("odd-pair")
    assert differences(first.services) == []
    second.services.preferences.change("budget", "20")
    assert differences(first.services) == []
    first.log("any-repeat")
    assert differences(second.services) == []


def test_a_problem_added_in_one_is_there_at_the_next_look_of_the_other(
    both: tuple[World, World],
) -> None:
    first, second = both
    assert "odd-jobs" not in second.services.library.catalogue.problems
    first.add("Odd Jobs")
    first.log("odd-jobs")
    second.services.library.look_again()
    assert "odd-jobs" in second.services.library.catalogue.problems
    assert CardKey("odd-jobs") in remembered(second.services.progress.memories)


def test_what_both_log_anew_is_added_once(both: tuple[World, World]) -> None:
    first, second = both
    mine = first.services.library.new("Odd Jobs", pattern="heap")
    theirs = second.services.library.new("ODD jobs")
    first.services.log_attempt.log(mine, Outcome.SOLVED)
    second.services.log_attempt.log(theirs, Outcome.HINTED)
    for world in both:
        assert len(world.services.progress.history("odd-jobs").reviews) == 2
        assert world.services.library.look_again().problems["odd-jobs"].title == "Odd Jobs"
