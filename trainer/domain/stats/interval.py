"""How far the median of a sample can be trusted."""

from collections.abc import Sequence
from math import floor, sqrt

from trainer.domain.stats.tally import Z_95

LEAST_SAMPLES = 6
"""Of fewer values not even the smallest and the largest hold the true median with 95 %."""


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
