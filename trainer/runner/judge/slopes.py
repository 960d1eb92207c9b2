"""Slopes: from times at several sizes to the name of their growth, or to none where they waver."""

from collections.abc import Sequence
from math import log
from statistics import linear_regression

from trainer.domain.attempt.growth import CUBIC, LINEAR, QUADRATIC

_BANDS = ((LINEAR, -0.5, 1.5), (QUADRATIC, 1.75, 2.4), (CUBIC, 2.6, 3.5))
"""Names with the exponents that they are given for; between them nothing is said."""

_LEAST_EXPONENTIAL = 4.5
_MOST_BEND = 0.45
_BENT = 1.1

Point = tuple[int, float]
"""A size, and the seconds that an input of it takes."""


def exponent(points: Sequence[Point]) -> float:
    """Give the slope of the logarithm of time over that of size."""
    return linear_regression([log(n) for n, _ in points], [log(t) for _, t in points]).slope


def power(points: Sequence[Point]) -> str | None:
    """Give the power of n that the times at doubled sizes grow like.

    There is none where the exponent lies between two bands, or where the upper half says other
    than the whole: the machine was busy, or it is no power.
    """
    whole, upper = exponent(points), exponent(points[-3:])
    name = _named(whole)
    return name if name == _named(upper) and abs(whole - upper) < _MOST_BEND else None


def is_exponential(points: Sequence[Point]) -> bool:
    """Tell whether time multiplies when a constant is added to n.

    A power is a straight line where both are logarithms; this is steep, and bends upwards.
    """
    if len(points) < 4:
        return False
    half = len(points) // 2
    lower, upper = exponent(points[: half + 1]), exponent(points[half:])
    return upper > _LEAST_EXPONENTIAL and upper > _BENT * lower


def _named(slope: float) -> str | None:
    return next((name for name, least, most in _BANDS if least < slope < most), None)
