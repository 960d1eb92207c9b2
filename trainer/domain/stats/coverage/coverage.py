"""Coverage: per pattern, what is new, learning and solid, and how much of it would be recalled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from statistics import fmean, median

from trainer.domain.log.review import Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Problem
from trainer.domain.stats.coverage.last_attempt import Told
from trainer.domain.stats.coverage.standing import Standing, enough_solid
from trainer.domain.stats.coverage.weak_spot import WeakSpot
from trainer.domain.stats.term import Term

RECALL = Term(
    "recall", "The mean chance that you could solve the begun problems of the pattern today."
)
AT_INTERVIEW = Term(
    "on the day", "The same chance on the interview day, if you reviewed nothing until then."
)
FIRST_SIGHT = Term(
    "first sight",
    "The share of its problems that you solved without any help in your very first attempt.",
)
UNAIDED = Term("unaided", "The share of its problems that you solved without help the last time.")
PACE = Term("pace", "The median time of your last attempts over the target: 1.3x is a third over.")
DUE = Term("due", "How many of its problems wait for a review.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCoverage:
    """Where the learner stands with one pattern; ``None`` where nothing is known yet.

    ``expected_recall`` is the mean of FSRS's R (0 to 1) over the problems begun on the day asked
    about, ``expected_at_interview`` the same on the interview day (``None`` without one ahead).
    ``unaided_at_first_sight`` is the share of its ``first_sights`` (problems that the log knows)
    solved without help in their very first review; ``unaided`` is that share of the last reviews,
    and ``pace`` the median of time over target time in them. ``due`` counts those to review now.
    ``trouble`` is what went wrong most often (``trouble_times``) of late, of two the worse.
    """

    pattern: Pattern
    new: int
    learning: int
    solid: int
    due: int
    expected_recall: float | None = None
    expected_at_interview: float | None = None
    unaided_at_first_sight: float | None = None
    first_sights: int = 0
    unaided: float | None = None
    pace: float | None = None
    last_seen: date | None = None
    trouble: WeakSpot | None = None
    trouble_times: int = 0

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
        return enough_solid(self.solid, self.total)


@dataclass(frozen=True, slots=True)
class Days:
    """The day that coverage is asked about, and the interview day where one is set."""

    today: date
    interview: date | None = None

    @property
    def ahead(self) -> date | None:
        """The interview day, ``None`` without one or where it is past."""
        return self.interview if self.interview and self.interview >= self.today else None

    @property
    def until_interview(self) -> int | None:
        """How many days the interview is ahead."""
        return (self.ahead - self.today).days if self.ahead else None


def coverage(
    catalogue: Catalogue, deck: Deck, told: Told, scheduler: Scheduler, days: Days
) -> tuple[PatternCoverage, ...]:
    """Give the coverage of every pattern in roadmap order."""
    memories = {card.slug: m for card, m in deck.memories.items() if card.skill is Skill.SOLVE}
    known = _Known(memories, deck.suspended, told, scheduler, days)
    return tuple(
        known.of(pattern, catalogue.of(pattern.id)) for pattern in catalogue.patterns.values()
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """All that coverage follows from; memories are of the skill ``solve``, by slug."""

    memories: Mapping[str, Memory]
    suspended: frozenset[str]
    told: Told
    scheduler: Scheduler
    days: Days

    def of(self, pattern: Pattern, problems: Sequence[Problem]) -> PatternCoverage:
        """Give the coverage of a pattern that has these problems."""
        mine = {p.slug: self.memories[p.slug] for p in problems if p.slug in self.memories}
        standings = [Standing.of(memory) for memory in mine.values()]
        seen = [self.told.seen[slug] for slug in mine if slug in self.told.seen]
        paces = [one.last_pace for one in seen if one.last_pace is not None]
        trouble, times = _most_frequent(self.told.troubles.get(slug, ()) for slug in mine)
        return PatternCoverage(
            pattern=pattern,
            new=len(problems) - len(mine),
            learning=standings.count(Standing.LEARNING),
            solid=standings.count(Standing.SOLID),
            due=sum(self._is_due(slug, memory) for slug, memory in mine.items()),
            expected_recall=self._recall(mine.values(), self.days.today),
            expected_at_interview=self._recall(mine.values(), self.days.ahead),
            unaided_at_first_sight=_mean(one.first_unaided for one in seen),
            first_sights=len(seen),
            unaided=_mean(one.last_unaided for one in seen),
            pace=median(paces) if paces else None,
            last_seen=max((memory.last_day for memory in mine.values()), default=None),
            trouble=trouble,
            trouble_times=times,
        )

    def _is_due(self, slug: str, memory: Memory) -> bool:
        return slug not in self.suspended and self.scheduler.is_due(memory, self.days.today)

    def _recall(self, memories: Iterable[Memory], day: date | None) -> float | None:
        if day is None:
            return None
        return _mean(self.scheduler.retrievability(memory, day) for memory in memories)


def _mean(values: Iterable[float]) -> float | None:
    numbers = list(values)
    return fmean(numbers) if numbers else None


def _most_frequent(troubles: Iterable[Iterable[WeakSpot]]) -> tuple[WeakSpot | None, int]:
    counts = Counter(chain.from_iterable(troubles))
    worst = max(WeakSpot, key=lambda trouble: counts[trouble])
    return (worst, counts[worst]) if counts[worst] else (None, 0)
