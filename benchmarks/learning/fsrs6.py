"""FSRS-6, written out for any parameters: what simulated learners remember, and what peers believe.

The program takes its memories from the ``fsrs`` package; nothing here comes from there.
"""

from dataclasses import dataclass
from math import exp
from typing import NamedTuple

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4

LEAST_STABILITY, MOST_STABILITY = 0.001, 36500.0

DEFAULTS = (
    *(0.212, 1.2931, 2.3065, 8.2956),  # stability after the first rating
    *(6.4133, 0.8334, 3.0194, 0.001),  # difficulty
    *(1.8722, 0.1666, 0.796),  # growth by a success
    *(1.4835, 0.0614, 0.2629, 1.6483),  # what is left by a failure
    *(0.6014, 1.8729),  # hard and easy
    *(0.5425, 0.0912, 0.0658),  # once more on the same day
    0.1542,  # the curve
)
"""The published default parameters."""


class State(NamedTuple):
    """What is remembered of one problem: stability and difficulty, and the day it was last seen."""

    stability: float
    difficulty: float
    day: int


@dataclass(frozen=True)
class Fsrs6:
    """The law of memory with its 21 parameters."""

    w: tuple[float, ...] = DEFAULTS

    def recall(self, days: float, stability: float) -> float:
        """Give the chance (0 to 1) to recall after so many days."""
        decay = -self.w[20]
        factor = 0.9 ** (1 / decay) - 1
        return float((1 + factor * max(0.0, days) / stability) ** decay)

    def days_until(self, recall: float, stability: float) -> float:
        """Give after how many days the chance to recall has sunk to this."""
        decay = -self.w[20]
        factor = 0.9 ** (1 / decay) - 1
        return float(stability * (recall ** (1 / decay) - 1) / factor)

    def first(self, rating: int, day: int) -> State:
        """Give what is remembered after the first attempt."""
        return State(_within(self.w[rating - 1]), _difficulty(self._first(rating)), day)

    def after(self, state: State, rating: int, day: int, recall: float) -> State:
        """Give what is remembered after one more attempt, at this chance to recall."""
        if rating == AGAIN:
            stability = self.forgotten(state, recall)
        else:
            factor = {HARD: self.w[15], GOOD: 1.0, EASY: self.w[16]}[rating]
            stability = self.recalled(state, recall, factor)
        towards = state.difficulty - self.w[6] * (rating - 3) * (10 - state.difficulty) / 9
        difficulty = self.w[7] * self._first(EASY) + (1 - self.w[7]) * towards
        return State(stability, _difficulty(difficulty), day)

    def recalled(self, state: State, recall: float, factor: float = 1.0) -> float:
        """Give the stability after a success."""
        w, (stability, difficulty, _) = self.w, state
        growth = (
            exp(w[8]) * (11 - difficulty) * stability ** -w[9] * (exp(w[10] * (1 - recall)) - 1)
        )
        return _within(stability * (1 + growth * factor))

    def forgotten(self, state: State, recall: float) -> float:
        """Give the stability after a failure."""
        w, (stability, difficulty, _) = self.w, state
        kept = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1)
        return _within(min(kept * exp(w[14] * (1 - recall)), stability / exp(w[17] * w[18])))

    def _first(self, rating: int) -> float:
        return self.w[4] - exp(self.w[5] * (rating - 1)) + 1


def _difficulty(value: float) -> float:
    return min(max(value, 1.0), 10.0)


def _within(stability: float) -> float:
    return min(max(stability, LEAST_STABILITY), MOST_STABILITY)
