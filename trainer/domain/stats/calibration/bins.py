"""RMSE(bins): how far expectation and memory lie apart in groups of like reviews."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from trainer.domain.stats.tally import Tally
from trainer.domain.stats.term import Term

USUAL_RMSE = 0.07
"""Of FSRS-6 with default parameters over thousands of learners; see ``rmse``."""

RMSE_BINS = Term(
    "RMSE (bins)",
    "How far expected and measured recall lie apart in groups of similar reviews; about "
    f"{USUAL_RMSE:.0%} is usual. Part of it is chance.",
)


@dataclass(frozen=True, slots=True)
class Bin:
    """The memory tests with like intervals, numbers of reviews and numbers of lapses.

    ``variance`` is the sum of R (1 - R) over what was expected of them.
    """

    tally: Tally
    variance: float


def rmse(bins: Sequence[Bin]) -> float | None:
    """Give sqrt(sum n (recalled share - expected share)² / sum n); ``None`` without a test.

    Source: https://github.com/open-spaced-repetition/srs-benchmark, whose table has 0.072 for
    FSRS-6 with default parameters.
    """
    return _root([(b.tally.recalled - b.tally.expected) ** 2 for b in bins], bins)


def rmse_by_chance(bins: Sequence[Bin]) -> float | None:
    """Give the RMSE that is expected where every expectation is the truth.

    A bin of n tests then misses its expected number by a variance of sum R (1 - R), so that the
    expected square of its gap, weighed with n, is that over n.
    """
    return _root([b.variance for b in bins], bins)


def rmse_in_words(measured: float, by_chance: float) -> str:
    """Give the RMSE beside the part that chance makes: ``5.1%, by chance alone 4.7%``."""
    return f"{measured:.1%}, by chance alone {by_chance:.1%}"


def _root(squares: Sequence[float], bins: Sequence[Bin]) -> float | None:
    """Give the root of the mean of these squares of sums, each over the number in its bin."""
    numbers = [b.tally.number for b in bins]
    whole = sum(square / n for square, n in zip(squares, numbers, strict=True) if n)
    return sqrt(whole / sum(numbers)) if sum(numbers) else None
