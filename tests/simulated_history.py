"""What a simulated learner lived through, and the truth behind it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tests.true_memory import Forgetting, TrueMemory
from trainer.domain.log.review import CardKey, Rating, Review
from trainer.domain.memory.memory import Memory
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import Level, Origin, Problem

PATTERNS = PATTERN_ORDER[:24]
"""A fixed number of patterns: one more in the catalogue changes no simulated life."""

TARGET_MINUTES = {Level.EASY: 10, Level.MEDIUM: 15, Level.HARD: 25}
"""The targets of made-up problems: brisk, so that twenty thousand reviews fit in two years."""


@dataclass(frozen=True, slots=True)
class TrueTest:
    """A review on a later day than the card's one before, and how probable its recall truly was."""

    review: Review
    recall: float

    @property
    def recalled(self) -> bool:
        """Whether it came out as recalled."""
        return self.review.rating is not Rating.AGAIN


@dataclass(frozen=True, slots=True)
class History:
    """The reviews in order, those of them that test memory, and where they lead.

    Problems, memories as the schedule has them, and true memories are by slug; ``last_day`` is the
    last day that was lived, with or without a review.
    """

    problems: Mapping[str, Problem]
    reviews: tuple[Review, ...]
    tests: tuple[TrueTest, ...]
    memories: Mapping[str, Memory]
    true_memories: Mapping[str, TrueMemory]
    last_day: date
    forgetting: Forgetting

    @property
    def attempts(self) -> Counter[date]:
        """How many reviews there were on each study day that had any."""
        return Counter(review.study_day for review in self.reviews)

    @property
    def times(self) -> dict[date, timedelta]:
        """The measured time of each study day that had a review."""
        times = dict.fromkeys((review.study_day for review in self.reviews), timedelta())
        for review in self.reviews:
            times[review.study_day] += review.evidence.active_time or timedelta()
        return times

    @property
    def first_sights(self) -> list[Review]:
        """The first review of each problem, in order."""
        first: dict[CardKey, Review] = {}
        for review in self.reviews:
            first.setdefault(review.card, review)
        return list(first.values())


def made_up_problems(number: int) -> list[Problem]:
    """Give problems of 24 patterns in turn, of all levels in each."""
    return [_problem(place) for place in range(number)]


def _problem(place: int) -> Problem:
    level = list(Level)[place // len(PATTERNS) % 3]
    return Problem(
        slug=f"simulated-problem-{place}",
        title=f"Simulated Problem {place}",
        level=level,
        pattern=PATTERNS[place % len(PATTERNS)],
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=TARGET_MINUTES[level]),
    )
