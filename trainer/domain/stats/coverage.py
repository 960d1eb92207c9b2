"""Coverage: per pattern, what is new, learning and solid, and how much of it would be recalled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import ceil
from statistics import fmean, median

from trainer.domain.catalogue import Catalogue
from trainer.domain.deck import Deck
from trainer.domain.memory import Memory
from trainer.domain.pattern import Pattern
from trainer.domain.problem import Problem
from trainer.domain.review import Review, Skill
from trainer.domain.scheduler import Scheduler

SOLID_DAYS = 21
"""A card is solid from this stability (days) on: three weeks later nine of ten are recalled."""

SOLID_PROBLEMS = 3
"""A pattern is solid with this many solid problems, or half of them where it has fewer than six."""


class Standing(StrEnum):
    """How far a problem has come."""

    NEW = "new"
    LEARNING = "learning"
    SOLID = "solid"

    @classmethod
    def of(cls, memory: Memory | None) -> "Standing":
        """Give the standing that a memory means; without one the problem is new."""
        if memory is None:
            return cls.NEW
        return cls.SOLID if memory.stability >= SOLID_DAYS else cls.LEARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCoverage:
    """Where the learner stands with one pattern; ``None`` where nothing is known yet.

    ``expected_recall`` is the mean retrievability (0 to 1) of the problems begun, ``unaided`` the
    share of their last attempts that were solved without help, ``pace`` the median of time over
    target time in them, ``due`` how many of them are due.
    """

    pattern: Pattern
    new: int
    learning: int
    solid: int
    due: int
    expected_recall: float | None
    unaided: float | None
    pace: float | None
    last_seen: date | None

    @property
    def total(self) -> int:
        """How many problems of the pattern there are."""
        return self.new + self.learning + self.solid

    @property
    def begun(self) -> int:
        """How many of them were ever attempted."""
        return self.learning + self.solid

    @property
    def is_solid(self) -> bool:
        """Whether enough problems of the pattern are solid to rely on it."""
        return _is_solid(self.solid, self.total)


def coverage(
    catalogue: Catalogue,
    deck: Deck,
    last_reviews: Mapping[str, Review],
    scheduler: Scheduler,
    day: date,
) -> tuple[PatternCoverage, ...]:
    """Give the coverage of every pattern in roadmap order; ``last_reviews`` are by slug."""
    return tuple(
        _of_pattern(pattern, catalogue.of(pattern.id), deck, last_reviews, scheduler, day)
        for pattern in catalogue.patterns.values()
    )


def solid_patterns(catalogue: Catalogue, deck: Deck) -> int:
    """Give how many patterns are solid."""
    solid = 0
    for pattern in catalogue.patterns:
        problems = catalogue.of(pattern)
        standings = [Standing.of(deck.memory(problem.slug)) for problem in problems]
        solid += _is_solid(standings.count(Standing.SOLID), len(problems))
    return solid


def _is_solid(solid: int, total: int) -> bool:
    return solid >= min(SOLID_PROBLEMS, max(1, ceil(total / 2)))


def _of_pattern(
    pattern: Pattern,
    problems: Iterable[Problem],
    deck: Deck,
    last_reviews: Mapping[str, Review],
    scheduler: Scheduler,
    day: date,
) -> PatternCoverage:
    memories = {problem.slug: deck.memory(problem.slug, Skill.SOLVE) for problem in problems}
    standings = [Standing.of(memory) for memory in memories.values()]
    known = {slug: memory for slug, memory in memories.items() if memory is not None}
    last = [last_reviews[slug].evidence for slug in known if slug in last_reviews]
    paces = [e.active_time / e.target_time for e in last if e.active_time and e.target_time]
    return PatternCoverage(
        pattern=pattern,
        new=standings.count(Standing.NEW),
        learning=standings.count(Standing.LEARNING),
        solid=standings.count(Standing.SOLID),
        due=sum(m.due <= day and slug not in deck.suspended for slug, m in known.items()),
        expected_recall=_mean(scheduler.retrievability(m, day) for m in known.values()),
        unaided=_mean(float(evidence.unaided) for evidence in last),
        pace=median(paces) if paces else None,
        last_seen=max((m.last_day for m in known.values()), default=None),
    )


def _mean(values: Iterable[float]) -> float | None:
    numbers = list(values)
    return fmean(numbers) if numbers else None
