"""What an item is worth: how ready a memory is, what another look gains, how much a pattern counts.

The formulas and their figures are found with simulated learners, see DECISIONS.md.
"""

from collections.abc import Mapping
from math import exp, sqrt

from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import PATTERN_ORDER

READY = 0.85
"""A problem is ready when its expected recall is at least this."""

_SPREAD = 0.04
_LIST, _LIST_SIZE = "neetcode250", 250
_USUAL_WEIGHT = 1 / len(PATTERN_ORDER)
_FIRST_TWO, _THIRD, _SHRINKS = 1.0, 0.30, 2 / 3


def ready(recall: float) -> float:
    """Give the chance that a forecast of this expected recall is truly ready."""
    return 1 / (1 + exp((READY - recall) / _SPREAD))


def weights(catalogue: Catalogue) -> Mapping[str, float]:
    """Give how likely a pattern is asked: its share of the NeetCode 250, which is an assumption."""
    found = dict.fromkeys(catalogue.patterns, 0)
    for problem in catalogue.problems.values():
        if problem.pattern in found and _LIST in problem.lists:
            found[problem.pattern] += 1
    return {
        pattern: number / _LIST_SIZE if number else _USUAL_WEIGHT
        for pattern, number in found.items()
    }


def novelty(begun: int) -> float:
    """Give what one more problem of a pattern is worth: two at once, then less each time."""
    return _FIRST_TWO if begun < 2 else _THIRD * _SHRINKS ** (begun - 2)


def urgency(weight: float, begun: int, minutes: float) -> float:
    """Give what a problem of a pattern is worth by its minutes."""
    return sqrt(weight) * novelty(begun) / minutes
