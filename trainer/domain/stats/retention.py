"""Retention: what was really recalled, measured on memory tests and never predicted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from trainer.domain.catalogue import Catalogue
from trainer.domain.pattern import Pattern
from trainer.domain.problem import Level
from trainer.domain.stats.tally import Tally, total
from trainer.domain.stats.term import Term

ENOUGH_TESTS = 20
"""With fewer tests than this a group's retention is not judged, only counted."""

WEEKS = 26
"""How many weeks back the retention is shown week by week."""

RETENTION = Term(
    "retention",
    "The share of reviews in which you still recalled a problem that you had met before, counting "
    "the first review of it on a day; measured, not predicted.",
)
DESIRED_RETENTION = Term(
    "desired retention",
    "The share that the schedule aims at: each problem comes back when its expected recall has "
    "sunk to this.",
)
BY_WEEK = Term("retention by week", "The same share for each of the last weeks, Monday to Sunday.")
BY_PATTERN = Term("retention by pattern", "The same share for the problems of each pattern.")
BY_LEVEL = Term("retention by level", "The same share for easy, medium and hard problems.")


class Judgement(StrEnum):
    """How a measured share compares with the one that was aimed at."""

    UNKNOWN = "not enough reviews"
    BELOW = "below"
    WITHIN = "as desired"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Week:
    """The tests of one week; ``start`` is its Monday."""

    start: date
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """The measured retention of all tests, and of those of each week, pattern and level.

    ``overall`` and ``month`` (the last 30 days) count every test; the patterns and levels those of
    problems that are still in the catalogue. Weeks without a test are there, with none.
    """

    overall: Tally
    month: Tally
    weeks: tuple[Week, ...]
    patterns: tuple[tuple[Pattern, Tally], ...]
    levels: tuple[tuple[Level, Tally], ...]
    desired: float

    def judge(self, tally: Tally) -> Judgement:
        """Tell whether the desired retention lies in the 95 % interval of what was measured."""
        if tally.number < ENOUGH_TESTS:
            return Judgement.UNKNOWN
        if tally.interval.holds(self.desired):
            return Judgement.WITHIN
        return Judgement.BELOW if (tally.share or 0) < self.desired else Judgement.ABOVE

    @property
    def weakest(self) -> tuple[Pattern, Tally] | None:
        """The pattern that is surely below the desired retention, the lowest if there are more."""
        below = [it for it in self.patterns if self.judge(it[1]) is Judgement.BELOW]
        return min(below, key=lambda it: it[1].share or 0.0, default=None)


def retention(
    days: Sequence[tuple[date, Tally]],
    slugs: Mapping[str, Tally],
    catalogue: Catalogue,
    desired: float,
    day: date,
) -> Retention:
    """Give the retention: recalled tests / tests, whole and by group.

    ``days`` are the tallies of the study days with a test, ``slugs`` those of each problem.
    Intervals are Wilson's (see ``tally.wilson``). Anki calls this "true retention".
    """
    problems = catalogue.problems
    by_pattern: dict[str | None, list[Tally]] = defaultdict(list)
    by_level: dict[Level, list[Tally]] = defaultdict(list)
    for slug, tally in slugs.items():
        if (problem := problems.get(slug)) is not None:
            by_pattern[problem.pattern].append(tally)
            by_level[problem.level].append(tally)
    return Retention(
        overall=total(tally for _, tally in days),
        month=total(tally for it, tally in days if 0 <= (day - it).days < 30),
        weeks=_by_week(days, day),
        patterns=tuple((p, total(by_pattern[p.id])) for p in catalogue.patterns.values()),
        levels=tuple((level, total(by_level[level])) for level in Level),
        desired=desired,
    )


def _by_week(days: Iterable[tuple[date, Tally]], day: date) -> tuple[Week, ...]:
    last = _monday(day)
    weeks = {last - timedelta(weeks=ago): Tally() for ago in range(WEEKS)[::-1]}
    for it, tally in days:
        if _monday(it) in weeks:
            weeks[_monday(it)] += tally
    return tuple(Week(start, tally) for start, tally in weeks.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
