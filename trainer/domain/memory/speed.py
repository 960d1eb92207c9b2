"""The speed of forgetting: how much longer this learner's memory lasts than FSRS expects.

One number for one person. It multiplies the days of every stability in forecasts and due dates;
memories stay what they are. Source: a grid of 15 values with a standard normal prior on log2.
"""

from collections.abc import Iterable, Sequence
from math import exp, fsum, log, log2

from trainer.domain.memory.curve import recall_after

USUAL = 1.0
"""The speed of somebody of whom nothing is known."""

GRID = tuple(2 ** (step / 2) for step in range(-7, 8))
"""The speeds that are weighed against each other: from 2^-3.5 to 2^3.5."""

_LEAST, _MOST = 0.01, 0.99
_DIGITS = 9
"""So many are kept, so that sums added in another order say the same."""

Recalled = tuple[float, bool]
"""A review after so many times the stability before it, and whether it was passed."""


def speed(reviews: Iterable[Recalled]) -> float:
    """Give the speed that these reviews show, 1 without any; the first of a card is none of them.

    The order of the reviews is no part of it.
    """
    return speed_of(likelihoods(reviews))


def likelihoods(reviews: Iterable[Recalled]) -> list[float]:
    """Give for each speed of the grid the log likelihood of these reviews; they add up."""
    tests = list(reviews)
    return [fsum(_log_chance(*test, value) for test in tests) for value in GRID]


def speed_of(sums: Sequence[float]) -> float:
    """Give the mean of log2 of the speed under the posterior, as a speed."""
    believed = [it - log2(value) ** 2 / 2 for it, value in zip(sums, GRID, strict=True)]
    best = max(believed)
    weights = [exp(it - best) for it in believed]
    mean = sum(weight * log2(value) for weight, value in zip(weights, GRID, strict=True))
    return round(2 ** (mean / sum(weights)), _DIGITS)


def _log_chance(stabilities: float, passed: bool, value: float) -> float:
    recall = min(max(recall_after(stabilities / value), _LEAST), _MOST)
    return log(recall if passed else 1 - recall)
