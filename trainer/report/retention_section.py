"""The report's section on retention: what was recalled, whole, by week, pattern and level."""

from collections.abc import Sequence

from markupsafe import Markup

from trainer.domain.stats.column import Column, of_part
from trainer.domain.stats.interval import INTERVAL
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import (
    BY_LEVEL,
    BY_PATTERN,
    BY_WEEK,
    DESIRED_RETENTION,
    RETENTION,
    TALLY_BY_LEVEL,
    TALLY_BY_PATTERN,
    WEEK_COLUMNS,
    Retention,
)
from trainer.domain.stats.tally import TALLY_COLUMNS, Tally
from trainer.domain.wording.words import count
from trainer.report.cells import day_in_year, every, percent, tally_words
from trainer.report.charts import Caption, Mark, shares_over_time, shares_side_by_side
from trainer.report.figures import Figure, Key, Section, Table

_LABEL_EVERY = 5


def retention_section(retention: Retention) -> Section:
    """Give what was measured, beside what was desired."""
    return Section(
        id="retention",
        title="Retention",
        says=retention_advice(retention),
        figures=(
            _whole(retention),
            _by_week(retention),
            _by_level(retention),
            _by_pattern(retention),
        ),
        terms=(DESIRED_RETENTION, INTERVAL),
    )


def _whole(retention: Retention) -> Figure:
    columns: tuple[Column[tuple[str, Tally]], ...] = (
        Column("", "of all reviews", lambda row: row[0]),
        *of_part(TALLY_COLUMNS, lambda row: row[1]),
        Column("", "beside the desired", lambda row: _judged(retention, row[1])),
    )
    rows = (("ever", retention.overall), ("in the last 30 days", retention.month))
    return Figure(
        term=RETENTION,
        table=Table.of(columns, rows),
        wide=True,
        unfolded=True,
    )


def _judged(retention: Retention, tally: Tally) -> str:
    return count(tally.missing, "more review") if tally.missing else str(retention.judge(tally))


def _by_week(retention: Retention) -> Figure:
    weeks = retention.weeks
    marks = [_mark(f"Week of {day_in_year(week.start)}", week.tally) for week in weeks]
    labels = every(_LABEL_EVERY, [day_in_year(week.start) for week in weeks])
    caption = Caption("Retention by week", "The share recalled in each of the last weeks.")
    drawn = shares_over_time(caption, labels, marks, retention.desired)
    return Figure(
        term=BY_WEEK,
        picture=drawn if retention.overall.number else None,
        keys=_keys("dot", retention.desired),
        table=Table.of(WEEK_COLUMNS, weeks),
    )


def _by_level(retention: Retention) -> Figure:
    return Figure(
        term=BY_LEVEL,
        picture=_bars(
            "level", [(level.word, tally) for level, tally in retention.levels], retention
        ),
        keys=_keys("column", retention.desired),
        table=Table.of(TALLY_BY_LEVEL, retention.levels),
    )


def _by_pattern(retention: Retention) -> Figure:
    tested = [(pattern.name, tally) for pattern, tally in retention.weakest_first]
    return Figure(
        term=BY_PATTERN,
        picture=_bars("pattern", tested, retention),
        keys=_keys("column", retention.desired),
        table=Table.of(TALLY_BY_PATTERN, retention.patterns),
    )


def _bars(by: str, named: Sequence[tuple[str, Tally]], retention: Retention) -> Markup | None:
    if not any(tally.number for _, tally in named):
        return None
    caption = Caption(f"Retention by {by}", f"The share recalled of each {by}.")
    marks = [_mark(name, tally) for name, tally in named]
    return shares_side_by_side(caption, [name for name, _ in named], marks, retention.desired)


def _mark(name: str, tally: Tally) -> Mark:
    interval = tally.interval if tally.number else None
    return Mark(tally.share, tally_words(name, tally), interval)


def _keys(mark: str, desired: float) -> tuple[Key, ...]:
    return (
        Key(mark=mark, words="recalled, with its 95% interval"),
        Key(mark="aim", words=f"desired, {percent(desired)}"),
    )
