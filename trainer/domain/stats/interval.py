"""How far a measured share, or a median, can be trusted."""

from collections.abc import Sequence
from math import floor, sqrt
from statistics import NormalDist
from typing import NamedTuple

from trainer.domain.stats.term import Term

INTERVAL = Term(
    "95% interval",
    "How sure a number is: the true value lies in this range 19 times out of 20. More reviews make "
    "it narrower.",
)

Z_95 = 1.959964
"""The quantile of the normal distribution that leaves 2.5 % on either side."""

LEAST_SAMPLES = 6
"""Of fewer values not even the smallest and the largest hold the true median with 95%."""


class Interval(NamedTuple):
    """A range that the true value, such as a share from 0 to 1, probably lies in."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Tell whether the value lies in it."""
        return self.low <= value <= self.high

    @property
    def in_words(self) -> str:
        """The range in whole percent: ``79 to 83%``."""
        return f"{self.low * 100:.0f} to {self.high:.0%}"


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


def z_of_one_among(number: int) -> float:
    """Give the quantile with which one interval among so many is wrong once in twenty times.

    Source: the bound of Bonferroni; of 28 intervals of 95 % each, one is wrong most of the time.
    """
    return NormalDist().inv_cdf(1 - 0.025 / max(1, number))


def median_interval(values: Sequence[float]) -> tuple[float, float] | None:
    """Give two of the values between which the true median lies with at least 95 %.

    How many of n values lie below the true median is binomial, with n and 1/2; so from either end
    it is the value after (n - 1 - z√n) / 2 others, rounded down. It holds for every distribution.
    ``None`` below ``LEAST_SAMPLES``. Source: W. J. Conover, "Practical nonparametric statistics",
    3rd edition (1999), section 3.2, with the correction for continuity.
    """
    number = len(values)
    if number < LEAST_SAMPLES:
        return None
    left_out = floor((number - 1 - Z_95 * sqrt(number)) / 2)
    ordered = sorted(values)
    return ordered[left_out], ordered[number - 1 - left_out]
