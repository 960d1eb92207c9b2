"""The worlds in which the monkey wakes up: an empty home, a home lived in, a hostile one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz.hostile import Hostile
from tests.fuzz.planting import a_hostile_world
from tests.simulated_history import History, made_up_problems
from tests.simulated_learner import simulate
from tests.small_world import World, a_few_shipped, a_world, shared

NAMES = ("empty", "lived", "hostile")
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@contextmanager
def woken(name: str, folder: Path, random: Random) -> Iterator[World]:
    """Give the world of this name at work, in a folder of its own."""
    if name == "hostile":
        with a_hostile_world(Hostile(random), folder) as world:
            yield world
        return
    with a_world(folder, shared(a_few_shipped), NOON) as world:
        if name == "lived":
            history = _history()
            world.moment = datetime.combine(history.last_day, NOON.timetz())
            world.lived(history.problems.values(), history.reviews)
            for slug in ("two-sum", "3sum"):
                world.attempted(slug, "hard", 3, "def two_sum(): ...\n")
                world.attempted(slug, "good", 1, "def two_sum():\n    return 1\n")
            world.add("Something from [elsewhere]")
            world.services.preferences.greeted()
        yield world


@cache
def _history() -> History:
    return simulate(made_up_problems(30), 40)
