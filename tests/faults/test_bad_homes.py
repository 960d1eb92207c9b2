"""A home that cannot be written: one sentence at the start, and nothing of it is changed."""

from pathlib import Path

import pytest

from tests.faults.disks import a_small_disk, failing, filled, needs_a_disk_of_its_own
from tests.small_world import World, a_catalogue, a_world, shared
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import TrainerError


@needs_a_disk_of_its_own
def test_a_full_disk_is_a_sentence_at_the_start_and_a_start_once_there_is_room(
    tmp_path: Path,
) -> None:
    catalogue = shared(a_catalogue)
    with a_small_disk(tmp_path / "disk") as disk:
        with filled(disk), pytest.raises(TrainerError, match=r"full|No space"):
            World(disk / "home", catalogue).start()
        with a_world(disk, catalogue) as world:
            world.log("any-repeat")
            assert world.services.log_attempt.reviews.count() == 1


def test_a_disk_that_fails_while_logging_leaves_no_half_of_it(tmp_path: Path) -> None:
    with a_world(tmp_path) as world:
        services = world.services
        problem = services.library.new("Odd Jobs")
        with failing(), pytest.raises(TrainerError, match="nothing was saved"):
            services.log_attempt.log(problem, Outcome.SOLVED)
        assert "odd-jobs" not in services.library.catalogue.problems
        services.log_attempt.log(problem, Outcome.SOLVED)
        assert "odd-jobs" in services.library.refresh().problems
        assert services.log_attempt.reviews.count() == 1
