"""Retention: what was really recalled, measured on memory tests and never predicted."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.stats.column import Column, of_part
from trainer.domain.stats.interval import wilson, z_of_one_among
from trainer.domain.stats.tally import TALLY_COLUMNS, Judgement, Tally, total
from trainer.domain.stats.term import Term

WEEKS = 26
"""How many weeks back the retention is shown week by week."""

RETENTION = Term(
    "retention",
    "The share of problems from earlier days that you still knew when they came back; measured, "
    "not predicted.",
)
DESIRED_RETENTION = Term(
    "desired retention",
    "The share that the plan aims at: a problem comes back when its expected recall has sunk to "
    "this.",
)
BY_WEEK = Term(
    "retention by week", "The share recalled in each of the last weeks, Monday to Sunday."
)
BY_PATTERN = Term("retention by pattern", "The share recalled of each pattern's problems.")
BY_LEVEL = Term("retention by level", "The share recalled of easy, medium and hard problems.")


@dataclass(frozen=True, slots=True)
class Week:
    """The tests of one week; ``start`` is its Monday."""

    start: date
    tally: Tally


WEEK_COLUMNS: tuple[Column[Week], ...] = (
    Column("week", "week of", lambda week: week.start),
    *of_part(TALLY_COLUMNS, lambda week: week.tally),
)
TALLY_BY_PATTERN: tuple[Column[tuple[Pattern, Tally]], ...] = (
    Column("pattern", "pattern", lambda row: row[0].id, lambda row: row[0].name),
    *of_part(TALLY_COLUMNS, lambda row: row[1]),
)
TALLY_BY_LEVEL: tuple[Column[tuple[Level, Tally]], ...] = (
    Column("level", "level", lambda row: row[0].word),
    *of_part(TALLY_COLUMNS, lambda row: row[1]),
)


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
        """Tell whether the desired retention lies in the 95% interval of what was measured."""
        return tally.judge(self.desired)

    @property
    def weakest(self) -> tuple[Pattern, Tally] | None:
        """The pattern recalled surely less than desired and than expected; the lowest of them.

        Reviews that came late are expected to be recalled less, which is not the pattern's fault;
        and among two dozen patterns luck alone puts one or two outside of their own interval.
        """
        return next((one for one in self.weakest_first if self._is_weak(one[1])), None)

    def _is_weak(self, tally: Tally) -> bool:
        aim = min(self.desired, tally.expected_share or 0.0)
        z = z_of_one_among(len(self.weakest_first))
        return not tally.missing and wilson(tally.recalled, tally.number, z).high < aim

    @property
    def weakest_first(self) -> tuple[tuple[Pattern, Tally], ...]:
        """The patterns with a test: those with enough by their share, then those with fewer."""
        tested = (one for one in self.patterns if one[1].number)
        return tuple(sorted(tested, key=lambda one: (one[1].missing, one[1].share or 0.0)))


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
        month=total(tally for tested, tally in days if 0 <= (day - tested).days < 30),
        weeks=_by_week(days, day),
        patterns=tuple((p, total(by_pattern[p.id])) for p in catalogue.patterns.values()),
        levels=tuple((level, total(by_level[level])) for level in Level),
        desired=desired,
    )


def _by_week(days: Iterable[tuple[date, Tally]], day: date) -> tuple[Week, ...]:
    last = _monday(day)
    there_are = min(WEEKS, (last - date.min).days // 7 + 1)
    weeks = {last - timedelta(weeks=ago): Tally() for ago in range(there_are)[::-1]}
    for tested, tally in days:
        if _monday(tested) in weeks:
            weeks[_monday(tested)] += tally
    return tuple(Week(start, tally) for start, tally in weeks.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
