"""How much of a long proof a run does: a sample that changes with the day, or all of it.

``pytest`` alone takes the sample of today, ``pytest --sample 2026-11-21`` that of another day, and
``pytest --proof`` everything: there is no test that it cannot find again by its name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

Item = TypeVar("Item")


@dataclass
class Extent:
    """What ``tests/conftest.py`` was told: all of it, or the sample of a day."""

    whole: bool = False
    day: date = date.min


EXTENT = Extent()


def sample(items: Sequence[Item], number: int) -> list[Item]:
    """Give about so many of the items, spread over all of them; with ``--proof`` every one.

    Each day takes the neighbours of those of the day before, so that none is left out for long.
    """
    step = 1 if EXTENT.whole else max(1, -(-len(items) // number))
    return list(items[EXTENT.day.toordinal() % step :: step])


def amount(sampled: int, whole: int) -> int:
    """Give how much to do of what has no items to choose from, such as examples or lives."""
    return whole if EXTENT.whole else sampled
