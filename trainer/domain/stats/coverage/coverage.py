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
from trainer.domain.plan.known_cards import is_gone
from trainer.domain.plan.past import Past
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Problem
from trainer.domain.stats.coverage.past_attempts import PastAttempts, WeakSpot
from trainer.domain.stats.coverage.pattern_coverage import FrequentMistake, PatternCoverage
from trainer.domain.stats.coverage.standing import Standing


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


_NOTHING = Past()


def coverage(
    catalogue: Catalogue,
    deck: Deck,
    past: PastAttempts,
    scheduler: Scheduler,
    days: Days,
    practised: Past = _NOTHING,
) -> tuple[PatternCoverage, ...]:
    """Give the coverage of every pattern in roadmap order; what is gone is not due."""
    memories = {card.slug: m for card, m in deck.memories.items() if card.skill is Skill.SOLVE}
    known = _Known(memories, deck.suspended, past, scheduler, days, practised)
    return tuple(
        known.of(pattern, catalogue.of(pattern.id)) for pattern in catalogue.patterns.values()
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """All that coverage follows from; memories are of the skill ``solve``, by slug."""

    memories: Mapping[str, Memory]
    suspended: frozenset[str]
    past: PastAttempts
    scheduler: Scheduler
    days: Days
    practised: Past

    def of(self, pattern: Pattern, problems: Sequence[Problem]) -> PatternCoverage:
        """Give the coverage of a pattern that has these problems."""
        mine = {p.slug: self.memories[p.slug] for p in problems if p.slug in self.memories}
        standings = [Standing.of(memory) for memory in mine.values()]
        known = self.past.summaries
        attempts = [known[slug] for slug in mine if slug in known]
        firsts = [one.first_unaided for one in attempts if one.first_unaided is not None]
        paces = [one.last_pace for one in attempts if one.last_pace is not None]
        marked = self.practised.marked
        known_from_elsewhere = sum(it.slug in marked and it.slug not in mine for it in problems)
        due = {slug for slug, memory in mine.items() if self._is_due(slug, memory)}
        weak_spot, times = _most_frequent(self.past.weak_spots.get(slug, ()) for slug in mine)
        return PatternCoverage(
            pattern=pattern,
            new=len(problems) - len(mine) - known_from_elsewhere,
            known=known_from_elsewhere,
            learning=standings.count(Standing.LEARNING),
            solid=standings.count(Standing.SOLID),
            due=len(due),
            expected_recall=self._recall(mine.values(), self.days.today),
            expected_at_interview=self._recall(mine.values(), self.days.ahead),
            unaided_at_first_sight=_mean(firsts),
            first_sights=len(firsts),
            unaided=_mean(one.last_unaided for one in attempts),
            pace=median(paces) if paces else None,
            last_seen=max((memory.last_day for memory in mine.values()), default=None),
            weak_spot=weak_spot,
            weak_spot_times=times,
            mistake=self._mistake(slug for slug in mine if slug not in due),
        )

    def _mistake(self, slugs: Iterable[str]) -> FrequentMistake | None:
        """Give the mistake met most often in these problems, of several the first by name.

        A problem that is due is not among them: its mistake would give its pattern away.
        """
        met = Counter((slug, name) for slug in slugs for name in self.past.mistakes.get(slug, ()))
        if not met:
            return None
        (slug, name), times = min(met.items(), key=lambda it: (-it[1], it[0]))
        return FrequentMistake(slug, name, times)

    def _is_due(self, slug: str, memory: Memory) -> bool:
        if slug in self.suspended or not self.scheduler.is_due(memory, self.days.today):
            return False
        return not is_gone(slug, memory, self.days.today, self.scheduler, self.practised)

    def _recall(self, memories: Iterable[Memory], day: date | None) -> float | None:
        if day is None:
            return None
        return _mean(self.scheduler.retrievability(memory, day) for memory in memories)


def _mean(values: Iterable[float]) -> float | None:
    numbers = list(values)
    return fmean(numbers) if numbers else None


def _most_frequent(weak_spots: Iterable[Iterable[WeakSpot]]) -> tuple[WeakSpot | None, int]:
    counts = Counter(chain.from_iterable(weak_spots))
    most = max(WeakSpot, key=lambda weak_spot: counts[weak_spot])
    return (most, counts[most]) if counts[most] else (None, 0)
