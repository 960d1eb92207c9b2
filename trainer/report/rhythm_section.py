"""The report's section on time and rhythm: the calendar, the times by level, the unaided trend."""

from datetime import timedelta

from markupsafe import Markup

from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.level_time import TIME_BY_LEVEL, LevelTime
from trainer.domain.stats.rhythm.rhythm import CALENDAR, SHADE_MINUTES, Rhythm
from trainer.domain.stats.rhythm.unaided_trend import UNAIDED, Month
from trainer.domain.wording.words import count, span
from trainer.report.calendar import calendar
from trainer.report.cells import UNKNOWN, day, day_in_year, percent, time
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
    worked = [it for it in rhythm.days if it.attempts]
    rows = tuple((day(it.day), span(it.time), str(it.attempts)) for it in worked)
    return Figure(
        term=CALENDAR,
        words=f"{count(rhythm.attempts, 'attempt')} in {span(rhythm.time)}.",
        picture=calendar(rhythm.days),
        keys=_shades(),
        table=Table(head=("day", "time", "attempts"), rows=rows),
        wide=True,
    )


def _shades() -> tuple[Key, ...]:
    """Give what each shade of the calendar stands for."""
    _, *bounds = SHADE_MINUTES
    words = [f"under {bounds[0]} min", *(f"{low} min or more" for low in bounds)]
    return tuple(Key(mark=f"day shade-{at}", words=it) for at, it in enumerate(words, 1))


def _levels(rhythm: Rhythm) -> Figure:
    levels = rhythm.levels
    missing = [
        f"{count(it.missing, 'more measured attempt')} at {it.level.word} problems"
        for it in levels
        if it.missing
    ]
    return Figure(
        term=TIME_BY_LEVEL,
        words=f"Still missing: {', '.join(missing)}." if missing else "",
        picture=_times(rhythm) if any(it.median for it in levels) else None,
        keys=(
            Key(mark="column", words="your median, with its 95 % interval"),
            Key(mark="column more", words="target"),
        ),
        table=Table(
            head=("level", "attempts", "median", "95 % interval", "target", "pace"),
            rows=tuple(map(_level_row, levels)),
        ),
    )


def _times(rhythm: Rhythm) -> Markup:
    yours = [_time_mark(it) for it in rhythm.levels]
    targets = [
        Mark(_minutes(it.target), f"{it.level.word}: target {time(it.target)}")
        for it in rhythm.levels
    ]
    caption = Caption("Time by level", "Median minutes of each level beside the median target.")
    return times_side_by_side(caption, [it.level.word for it in rhythm.levels], (yours, targets))


def _time_mark(it: LevelTime) -> Mark:
    low, high = it.interval or (None, None)
    between = None if low is None or high is None else (_exact(low), _exact(high))
    words = f"{it.level.word}: {time(it.median)} in {count(it.number, 'attempt')}"
    return Mark(_minutes(it.median), words, between)


def _level_row(it: LevelTime) -> tuple[str, ...]:
    between = f"{span(it.interval[0])} to {span(it.interval[1])}" if it.interval else UNKNOWN
    pace = UNKNOWN if it.pace is None else f"{it.pace:.1f}x"
    return it.level.word, f"{it.number:,}", time(it.median), between, time(it.target), pace


def _months(rhythm: Rhythm) -> Figure:
    names = [_name(it).split()[0] for it in rhythm.months]
    marks = [_month_mark(it) for it in rhythm.months]
    caption = Caption("Unaided by month", "The share of each month's attempts solved unaided.")
    return Figure(
        term=UNAIDED,
        picture=shares_over_time(caption, names, marks) if rhythm.attempts else None,
        keys=(Key(mark="dot", words="solved unaided, with its 95 % interval"),),
        table=Table(
            head=("month", "attempts", "unaided", "share", "95 % interval"),
            rows=tuple(map(_month_row, rhythm.months)),
        ),
    )


def _month_mark(month: Month) -> Mark:
    words = f"{_name(month)}: {month.unaided:,} of {count(month.attempts, 'attempt')} unaided"
    return Mark(month.share, words, month.interval if month.attempts else None)


def _month_row(month: Month) -> tuple[str, ...]:
    between = month.interval.in_words if month.attempts else UNKNOWN
    return (
        _name(month),
        f"{month.attempts:,}",
        f"{month.unaided:,}",
        percent(month.share),
        between,
    )


def _name(month: Month) -> str:
    return f"{day_in_year(month.start).split()[-1]} {month.start.year}"


def _exact(value: timedelta) -> float:
    return value / timedelta(minutes=1)


def _minutes(value: timedelta | None) -> float | None:
    return None if value is None else _exact(value)
