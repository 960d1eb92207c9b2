"""Time and rhythm: how much was done when, how long it took, and how much of it unaided."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from trainer.domain.catalogue import Catalogue
from trainer.domain.problem import Level
from trainer.domain.stats.tally import Interval, wilson
from trainer.domain.stats.term import Term

DAYS = 53 * 7
"""How many days the calendar shows: 53 weeks, so that a whole year is in it."""

MONTHS = 12
TIME_DAYS = 91
"""The times by level are of the last quarter of a year: how fast the learner is now."""

ENOUGH_TIMES = 5
"""With fewer measured attempts of a level than this its median is not shown."""

CALENDAR = Term(
    "calendar",
    "Each day of the last year: the darker, the more minutes you worked. A day without is blank.",
)
TIME_BY_LEVEL = Term(
    "time by level",
    "Your median active time over the last 13 weeks for easy, medium and hard problems, beside the "
    "median of their target times.",
)
UNAIDED = Term(
    "unaided",
    "The share of attempts in a month that you solved without hint, answer or uncovered facts.",
)


@dataclass(frozen=True, slots=True)
class RhythmDay:
    """What was done on a study day; only measured attempts have a time."""

    day: date
    time: timedelta = timedelta()
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class LevelTime:
    """The median time of the measured attempts at one level, and of their targets."""

    level: Level
    number: int
    median: timedelta | None
    target: timedelta | None

    @property
    def pace(self) -> float | None:
        """The median time over the median target: 1.3 is a third over."""
        return self.median / self.target if self.median and self.target else None

    @property
    def missing(self) -> int:
        """How many more measured attempts it takes until the median is shown."""
        return max(0, ENOUGH_TIMES - self.number)


@dataclass(frozen=True, slots=True)
class Month:
    """The attempts of a calendar month (``start`` is its first day), and those solved unaided."""

    start: date
    attempts: int = 0
    unaided: int = 0

    @property
    def share(self) -> float | None:
        """The share solved unaided: unaided / attempts, ``None`` without an attempt."""
        return self.unaided / self.attempts if self.attempts else None

    @property
    def interval(self) -> Interval:
        """Where the true share probably lies (Wilson, 95 %)."""
        return wilson(self.unaided, self.attempts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The last year: every day of 53 weeks, the levels, and the months of the trend."""

    days: tuple[RhythmDay, ...]
    levels: tuple[LevelTime, ...]
    months: tuple[Month, ...]

    @property
    def time(self) -> timedelta:
        """The measured time of the whole calendar."""
        return sum((day.time for day in self.days), timedelta())

    @property
    def attempts(self) -> int:
        """The attempts of the whole calendar."""
        return sum(day.attempts for day in self.days)


@dataclass(frozen=True, slots=True)
class DaySums:
    """The sums of one study day, as the log has them."""

    day: date
    seconds: float
    attempts: int
    unaided: int


def rhythm(
    sums: Iterable[DaySums],
    times: Mapping[str, Iterable[tuple[float, float]]],
    catalogue: Catalogue,
    day: date,
) -> Rhythm:
    """Give the rhythm of the last year up to a study day.

    ``times`` are the measured attempts since ``time_from`` by slug, each (seconds, target seconds).
    The calendar begins with the Monday 52 weeks before this week's; medians are of single attempts.
    """
    known = {it.day: it for it in sums}
    return Rhythm(
        days=tuple(_day(it, known.get(it)) for it in calendar_days(day)),
        levels=_levels(times, catalogue),
        months=_months(known.values(), day),
    )


def calendar_days(day: date) -> list[date]:
    """Give every day of the calendar that ends with the week of this day, up to the day itself."""
    first = day - timedelta(days=day.weekday() + DAYS - 7)
    return [first + timedelta(days=ahead) for ahead in range((day - first).days + 1)]


def first_day(day: date) -> date:
    """Give the first day of which a rhythm up to this study day needs anything."""
    return min(calendar_days(day)[0], _month_starts(day)[0])


def time_from(day: date) -> date:
    """Give the first day whose attempts count for the times by level."""
    return day - timedelta(days=TIME_DAYS)


def _day(day: date, sums: DaySums | None) -> RhythmDay:
    if sums is None:
        return RhythmDay(day)
    return RhythmDay(day, timedelta(seconds=sums.seconds), sums.attempts)


def _levels(
    times: Mapping[str, Iterable[tuple[float, float]]], catalogue: Catalogue
) -> tuple[LevelTime, ...]:
    measured: dict[Level, list[tuple[float, float]]] = defaultdict(list)
    for slug, pairs in times.items():
        if (problem := catalogue.problems.get(slug)) is not None:
            measured[problem.level].extend(pairs)
    return tuple(_level(level, measured[level]) for level in Level)


def _level(level: Level, pairs: list[tuple[float, float]]) -> LevelTime:
    if len(pairs) < ENOUGH_TIMES:
        return LevelTime(level, len(pairs), None, None)
    time, target = (timedelta(seconds=median(column)) for column in zip(*pairs, strict=True))
    return LevelTime(level, len(pairs), time, target)


def _months(sums: Iterable[DaySums], day: date) -> tuple[Month, ...]:
    months = dict.fromkeys(_month_starts(day), (0, 0))
    for it in sums:
        start = it.day.replace(day=1)
        if start in months and it.day <= day:
            attempts, unaided = months[start]
            months[start] = attempts + it.attempts, unaided + it.unaided
    return tuple(Month(start, *counts) for start, counts in months.items())


def _month_starts(day: date) -> list[date]:
    """Give the first days of the last twelve months, the earliest first."""
    number = day.year * 12 + day.month - 1
    return [date((number - ago) // 12, (number - ago) % 12 + 1, 1) for ago in range(MONTHS)[::-1]]
