"""Standing: how far a problem has come, and when a pattern is one to rely on."""

from enum import StrEnum
from math import ceil

from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.stats.term import Term

SOLID_DAYS = 21
"""A card is solid from this stability (days) on: three weeks later nine of ten are recalled."""

SOLID_PROBLEMS = 3
"""A pattern is solid with this many solid problems, or half of them where it has fewer than six."""

STANDING = Term(
    "solid, learning, known, new",
    f"Solid: nine of ten of these are still recalled {SOLID_DAYS} days after a review; learning: "
    "attempted and not solid yet; known: you marked it as known from elsewhere and never attempted "
    "it here; new: never attempted.",
)
SOLID_PATTERN = Term(
    "solid pattern",
    f"A pattern counts as solid with {SOLID_PROBLEMS} solid problems, or half of them where it has "
    "fewer than 6.",
)


class Standing(StrEnum):
    """How far a problem has come."""

    NEW = "new"
    KNOWN = "known"
    LEARNING = "learning"
    SOLID = "solid"

    @classmethod
    def of(cls, memory: Memory | None, *, marked: bool = False) -> "Standing":
        """Give the standing that a memory means; without one the problem is new, or known where it
        is marked as such.
        """
        if memory is None:
            return cls.KNOWN if marked else cls.NEW
        return cls.SOLID if memory.stability >= SOLID_DAYS else cls.LEARNING


def enough_solid(solid: int, total: int) -> bool:
    """Tell whether so many solid problems of a pattern's total make it one to rely on."""
    return solid >= min(SOLID_PROBLEMS, max(1, ceil(total / 2)))


def patterns_begun(catalogue: Catalogue, deck: Deck) -> tuple[int, int]:
    """Give how many patterns are solid, and how many are begun and not solid yet."""
    solid = learning = 0
    for pattern in catalogue.patterns:
        problems = catalogue.of(pattern)
        standings = [Standing.of(deck.memory(problem.slug)) for problem in problems]
        if enough_solid(standings.count(Standing.SOLID), len(problems)):
            solid += 1
        else:
            learning += any(standing is not Standing.NEW for standing in standings)
    return solid, learning
