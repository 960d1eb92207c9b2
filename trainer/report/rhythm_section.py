"""The report's section on time and rhythm: the calendar, the times by level, the unaided trend."""

from datetime import timedelta

from markupsafe import Markup

from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.level_time import LEVEL_COLUMNS, TIME_BY_LEVEL, LevelTime
from trainer.domain.stats.rhythm.rhythm import CALENDAR, CALENDAR_COLUMNS, SHADE_MINUTES, Rhythm
from trainer.domain.stats.rhythm.unaided_trend import MONTH_COLUMNS, UNAIDED, Month
from trainer.domain.wording.words import count, month_and_year, short_day, span
from trainer.report.calendar import calendar
from trainer.report.cells import time
from trainer.report.charts import Caption, Mark, shares_over_time, times_side_by_side
from trainer.report.figures import Figure, Key, Section, Table


def rhythm_section(rhythm: Rhythm) -> Section:
    """Give how much was done when, how long it took, and how much of it unaided."""
    return Section(
        id="rhythm",
        title="Time and rhythm",
        says=rhythm_advice(rhythm),
        figures=(_calendar(rhythm), _levels(rhythm), _months(rhythm)),
    )


def _calendar(rhythm: Rhythm) -> Figure:
    return Figure(
        term=CALENDAR,
        words=f"{count(rhythm.attempts, 'attempt')} in {span(rhythm.time)}.",
        picture=calendar(rhythm.days),
        keys=_shades(),
        table=Table.of(CALENDAR_COLUMNS, (day for day in rhythm.days if day.attempts)),
        wide=True,
    )


def _shades() -> tuple[Key, ...]:
    """Give what each shade of the calendar stands for."""
    _, *bounds = SHADE_MINUTES
    words = [f"under {bounds[0]} min", *(f"{low} min or more" for low in bounds)]
    return tuple(Key(mark=f"day shade-{shade}", words=said) for shade, said in enumerate(words, 1))


def _levels(rhythm: Rhythm) -> Figure:
    levels = rhythm.levels
    missing = [
        f"{count(one.missing, 'more timed attempt')} at {one.level.word} problems"
        for one in levels
        if one.missing
    ]
    return Figure(
        term=TIME_BY_LEVEL,
        words=f"Still missing: {', '.join(missing)}." if missing else "",
        picture=_times(rhythm) if any(one.median for one in levels) else None,
        keys=(
            Key(mark="column", words="your median, with its 95% interval"),
            Key(mark="column more", words="target"),
        ),
        table=Table.of(LEVEL_COLUMNS, levels),
    )


def _times(rhythm: Rhythm) -> Markup:
    yours = [_time_mark(one) for one in rhythm.levels]
    targets = [
        Mark(_minutes(one.target), f"{one.level.word}: target {time(one.target)}")
        for one in rhythm.levels
    ]
    caption = Caption("Time by level", "Median minutes of each level beside the median target.")
    return times_side_by_side(caption, [one.level.word for one in rhythm.levels], (yours, targets))


def _time_mark(one: LevelTime) -> Mark:
    low, high = one.interval or (None, None)
    between = None if low is None or high is None else (_exact(low), _exact(high))
    words = f"{one.level.word}: {time(one.median)} in {count(one.number, 'attempt')}"
    return Mark(_minutes(one.median), words, between)


def _months(rhythm: Rhythm) -> Figure:
    names = [short_day(month.start).split()[-1] for month in rhythm.months]
    marks = [_month_mark(month) for month in rhythm.months]
    caption = Caption("Unaided by month", "The share of each month's attempts solved unaided.")
    return Figure(
        term=UNAIDED,
        picture=shares_over_time(caption, names, marks) if rhythm.attempts else None,
        keys=(Key(mark="dot", words="solved unaided, with its 95% interval"),),
        table=Table.of(MONTH_COLUMNS, rhythm.months),
    )


def _month_mark(month: Month) -> Mark:
    attempts = f"{month.unaided:,} of {count(month.attempts, 'attempt')} unaided"
    words = f"{month_and_year(month.start)}: {attempts}"
    return Mark(month.share, words, month.interval if month.attempts else None)


def _exact(value: timedelta) -> float:
    return value / timedelta(minutes=1)


def _minutes(value: timedelta | None) -> float | None:
    return None if value is None else _exact(value)
