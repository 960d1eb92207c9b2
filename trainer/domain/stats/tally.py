"""Counting what was recalled, and how far such a share can be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from trainer.domain.stats.term import Term

INTERVAL = Term(
    "95 % interval",
    "With so few or so many samples, the true share lies in this range nineteen times of twenty.",
)
_Z = 1.959964
"""The quantile of the normal distribution that leaves 2.5 % on either side."""


class Interval(NamedTuple):
    """A range that the true share (0 to 1) probably lies in."""

    low: float
    high: float

    def holds(self, share: float) -> bool:
        """Tell whether the share lies in it."""
        return self.low <= share <= self.high


def wilson(hits: int, number: int) -> Interval:
    """Give the 95 % score interval of a share of ``hits`` in ``number`` (with none: all of 0 to 1).

    With p = hits / number and z = 1.96 it is (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    JASA 22 (1927). Unlike p ± z√(p(1-p)/n) it is honest for small numbers and shares near 0 or 1.
    """
    if number <= 0:
        return Interval(0.0, 1.0)
    share, square = hits / number, _Z * _Z
    middle = share + square / (2 * number)
    reach = _Z * sqrt(share * (1 - share) / number + square / (4 * number * number))
    whole = 1 + square / number
    return Interval(max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many memory tests there were, how many recalled, and the sum of what was expected."""

    number: int = 0
    recalled: int = 0
    expected: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        """Give the tally of both."""
        return Tally(
            self.number + other.number,
            self.recalled + other.recalled,
            self.expected + other.expected,
        )

    @property
    def share(self) -> float | None:
        """The share recalled: recalled / number, ``None`` without a test."""
        return self.recalled / self.number if self.number else None

    @property
    def expected_share(self) -> float | None:
        """The mean of what FSRS expected before each of these tests."""
        return self.expected / self.number if self.number else None

    @property
    def interval(self) -> Interval:
        """Where the true share probably lies."""
        return wilson(self.recalled, self.number)


def total(tallies: Iterable[Tally]) -> Tally:
    """Give the tally of all of them."""
    known = list(tallies)
    return Tally(
        sum(tally.number for tally in known),
        sum(tally.recalled for tally in known),
        sum(tally.expected for tally in known),
    )
