"""Pictures of the statistics: of half a lived year, and of nothing yet."""

import pytest

from tests.laws.a_lived_home import a_lived_home
from tests.simulated_history import made_up_problems
from tests.simulated_learner import simulate
from tests.small_world import World, a_world
from trainer.domain.stats.picture import Picture


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Picture:
    """Give where someone stands after half a year, with an interview ahead."""
    history = simulate(made_up_problems(60), days=180)
    with a_lived_home(tmp_path_factory.mktemp("lived"), history) as world:
        return _before_an_interview(world)


@pytest.fixture(scope="session")
def blank_picture(tmp_path_factory: pytest.TempPathFactory) -> Picture:
    """Give where someone stands who has not begun."""
    with a_world(tmp_path_factory.mktemp("blank")) as world:
        return world.services.reporting.picture()


def _before_an_interview(world: World) -> Picture:
    world.services.preferences.change("interview_day", "2026-12-15")
    return world.services.reporting.picture()
