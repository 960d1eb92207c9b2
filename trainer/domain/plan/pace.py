"""How long a problem will take: the learner's own mean, and what is usual while little is known.

New problems and reviews are timed apart: a problem that is known takes half the time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level, Problem

USUAL_MINUTES = {
    True: {Level.EASY: 14.0, Level.MEDIUM: 21.0, Level.HARD: 28.0},
    False: {Level.EASY: 8.0, Level.MEDIUM: 12.0, Level.HARD: 18.0},
}
"""What a new problem (``True``) and a review take by level: a guess, worth three measured times."""

_WORTH = 3


class Timed(NamedTuple):
    """How long somebody was at a problem, which was ``new`` then or not."""

    slug: str
    new: bool
    minutes: float


@dataclass(frozen=True, slots=True)
class Pace:
    """The minutes that a problem takes, by whether it is new and by level."""

    minutes: Mapping[bool, Mapping[Level, float]] = field(default_factory=lambda: USUAL_MINUTES)

    @classmethod
    def measured(cls, times: Iterable[Timed], catalogue: Catalogue) -> "Pace":
        """Give the pace of these times, (3 usual + sum) / (3 + number) for each kind and level.

        Problems that are not in the catalogue are passed over.
        """
        sums = {new: {level: [0.0, 0] for level in Level} for new in USUAL_MINUTES}
        for slug, new, minutes in times:
            if (problem := catalogue.problems.get(slug)) is not None:
                known = sums[new][problem.level]
                known[0] += minutes
                known[1] += 1
        return cls(
            {
                new: {
                    level: (_WORTH * usual + sums[new][level][0]) / (_WORTH + sums[new][level][1])
                    for level, usual in levels.items()
                }
                for new, levels in USUAL_MINUTES.items()
            }
        )

    def of(self, problem: Problem, *, new: bool) -> float:
        """Give the minutes that this problem will probably take."""
        return self.minutes[new][problem.level]

    def predict(self, problem: Problem, *, new: bool) -> timedelta:
        """Give the same as a time, of at least a minute."""
        return timedelta(minutes=max(1.0, self.of(problem, new=new)))
