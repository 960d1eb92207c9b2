"""Time and rhythm: how much was done when, how long it took, and how much of it unaided."""

from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.stats.column import Column
from trainer.domain.stats.rhythm.level_time import LevelTime, level_times
from trainer.domain.stats.rhythm.unaided_trend import Month, month_starts, months_until
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import count, short_day, span

WEEKS = 53
"""How many weeks the calendar shows, so that a whole year is in it."""

TIME_DAYS = 91
"""The times by level are of the last quarter of a year: how fast the learner is now."""

SHADE_MINUTES = (0, 15, 30, 60)
"""From how many minutes on a day has the first shade of the calendar, the second, and so on."""

CALENDAR = Term(
    "calendar",
    "Each day of the last year: the fuller its cell, the more minutes you worked. Days off are "
    "blank.",
)


@dataclass(frozen=True, slots=True)
class RhythmDay:
    """What was done on a study day; only measured attempts have a time."""

    day: date
    time: timedelta = timedelta()
    attempts: int = 0

    @property
    def shade(self) -> int:
        """How full the day is, from 0 (nothing) over 1 (under 15 minutes) to 4 (an hour or more).

        Attempts whose time nobody measured count as under 15 minutes.
        """
        if not self.attempts:
            return 0
        return bisect(SHADE_MINUTES, self.time / timedelta(minutes=1))

    def words(self, today: date) -> str:
        """Give the day in words: ``Sat 21 Nov: 42 min, 3 attempts``."""
        day = short_day(self.day, today)
        if not self.attempts:
            return f"{day}: no attempts"
        time = span(self.time) if self.time else "time not measured"
        return f"{day}: {time}, {count(self.attempts, 'attempt')}"


CALENDAR_COLUMNS: tuple[Column[RhythmDay], ...] = (
    Column("day", "day", lambda one: one.day),
    Column("minutes", "time", lambda one: one.time),
    Column("attempts", "attempts", lambda one: one.attempts),
)


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
    known = {one.day: one for one in sums}
    return Rhythm(
        days=tuple(_day(shown, known.get(shown)) for shown in calendar_days(day)),
        levels=level_times(times, catalogue),
        months=months_until(day, ((one.day, one.attempts, one.unaided) for one in known.values())),
    )


def calendar_days(day: date) -> list[date]:
    """Give every day of the calendar that ends with the week of this day, up to the day itself.

    The first is a Monday, at the rim of time too: the calendar began with one.
    """
    first = _before(day, day.weekday() + 7 * (WEEKS - 1))
    return [first + timedelta(days=ahead) for ahead in range((day - first).days + 1)]


def first_day(day: date) -> date:
    """Give the first day of which a rhythm up to this study day needs anything."""
    return min(calendar_days(day)[0], month_starts(day)[0])


def time_from(day: date) -> date:
    """Give the first day whose attempts count for the times by level."""
    return _before(day, TIME_DAYS)


def _before(day: date, days: int) -> date:
    """Give the day so many days before, or the first one that there is."""
    return date.fromordinal(max(date.min.toordinal(), day.toordinal() - days))


def _day(day: date, sums: DaySums | None) -> RhythmDay:
    if sums is None:
        return RhythmDay(day)
    return RhythmDay(day, timedelta(seconds=sums.seconds), sums.attempts)
