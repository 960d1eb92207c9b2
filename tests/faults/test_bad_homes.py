"""A home that cannot be written: one sentence at the start, and nothing of it is changed."""

import subprocess
from contextlib import closing
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


@needs_a_disk_of_its_own
def test_a_home_on_a_full_disk_is_left_as_it_is(tmp_path: Path) -> None:
    catalogue = shared(a_catalogue)
    with a_small_disk(tmp_path / "disk") as disk:
        with a_world(disk, catalogue) as world:
            world.log("any-repeat")
        with filled(disk):
            problems_said = said_at_the_start(disk / "home", catalogue)
        assert all("full" in sentence or "No space" in sentence for sentence in problems_said)
        with a_world(disk, catalogue) as world:
            assert world.services.log_attempt.reviews.count() == 1


@needs_a_disk_of_its_own
def test_a_home_on_a_read_only_disk_is_a_sentence(tmp_path: Path) -> None:
    catalogue = shared(a_catalogue)
    with a_small_disk(tmp_path / "disk") as disk:
        with a_world(disk, catalogue) as world:
            world.log("any-repeat")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        [sentence] = said_at_the_start(disk / "home", catalogue)
        assert str(disk / "home") in sentence
        assert "permissions" in sentence or "may be read and written" in sentence


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


def said_at_the_start(home: Path, catalogue: Path) -> list[str]:
    try:
        services = World(home, catalogue).start()
    except TrainerError as error:
        return [str(error)]
    with closing(services):
        services.log_attempt.log(services.library.problem("any-repeat"), Outcome.SOLVED)
    return []
