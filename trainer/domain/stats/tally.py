"""Counting what was recalled, and how far such a share can be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

from trainer.domain.stats.term import Term

INTERVAL = Term(
    "95 % interval",
    "With so few or so many samples, the true share lies in this range nineteen times of twenty.",
)

ENOUGH_TESTS = 20
"""With fewer tests than this a share is not judged, only counted."""

Z_95 = 1.959964
"""The quantile of the normal distribution that leaves 2.5 % on either side."""


class Interval(NamedTuple):
    """A range that the true value, such as a share from 0 to 1, probably lies in."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Tell whether the value lies in it."""
        return self.low <= value <= self.high

    @property
    def in_words(self) -> str:
        """It in whole percent: ``79 to 83%``."""
        return f"{self.low * 100:.0f} to {self.high:.0%}"


class Judgement(StrEnum):
    """How a measured share compares with the one that was aimed at."""

    UNKNOWN = "not enough reviews"
    BELOW = "below"
    WITHIN = "as desired"
    ABOVE = "above"


def z_of_one_among(number: int) -> float:
    """Give the quantile with which one interval among so many is wrong once in twenty times.

    Source: the bound of Bonferroni; of 24 intervals of 95 % each, one is wrong most of the time.
    """
    return NormalDist().inv_cdf(1 - 0.025 / max(1, number))


def wilson(hits: int, number: int, z: float = Z_95) -> Interval:
    """Give the score interval of a share of ``hits`` in ``number`` (with none: all of 0 to 1).

    With p = hits / number it is (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), where z = 1.96
    makes it the 95 % interval.
    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    JASA 22 (1927). Unlike p ± z√(p(1-p)/n) it is honest for small numbers and shares near 0 or 1.
    """
    if number <= 0:
        return Interval(0.0, 1.0)
    share, square = hits / number, z * z
    middle = share + square / (2 * number)
    reach = z * sqrt(share * (1 - share) / number + square / (4 * number * number))
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

    @property
    def in_words(self) -> str:
        """The share with its interval: ``81% (79 to 83%)``, ``nothing`` without a test."""
        if self.share is None:
            return "nothing"
        return f"{self.share:.0%} ({self.interval.in_words})"

    @property
    def missing(self) -> int:
        """How many more tests it takes until the share can be judged."""
        return max(0, ENOUGH_TESTS - self.number)

    def judge(self, aim: float) -> Judgement:
        """Tell whether a share (0 to 1) that was aimed at lies in the interval."""
        if self.missing:
            return Judgement.UNKNOWN
        if self.interval.holds(aim):
            return Judgement.WITHIN
        return Judgement.BELOW if (self.share or 0) < aim else Judgement.ABOVE


def total(tallies: Iterable[Tally]) -> Tally:
    """Give the tally of all of them."""
    known = list(tallies)
    return Tally(
        sum(tally.number for tally in known),
        sum(tally.recalled for tally in known),
        sum(tally.expected for tally in known),
    )
