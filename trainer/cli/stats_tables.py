"""The statistics in small tables of text: in short, or all of one part."""

from collections import Counter
from collections.abc import Iterable, Iterator

from trainer.domain.stats.calibration.advice import calibration_advice
from trainer.domain.stats.calibration.calibration import (
    BAND_COLUMNS,
    LATENESS_COLUMNS,
    Calibration,
)
from trainer.domain.stats.column import Column, Row, of_part, table
from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import FORECAST_COLUMNS, Forecast
from trainer.domain.stats.picture import Part, Picture
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import TALLY_BY_PATTERN, WEEK_COLUMNS, Retention
from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.level_time import LEVEL_COLUMNS
from trainer.domain.stats.rhythm.rhythm import Rhythm
from trainer.domain.stats.rhythm.unaided_trend import MONTH_COLUMNS
from trainer.domain.stats.tally import TALLY_COLUMNS, Tally
from trainer.domain.wording.words import count, span

Lines = list[tuple[str, ...]]
"""The rows of a table in words, its headings first."""

_OVERVIEW: tuple[Column[tuple[str, Tally]], ...] = (
    Column("", "retention", lambda row: row[0]),
    *of_part(TALLY_COLUMNS, lambda row: row[1]),
)


def advice_of(picture: Picture, part: Part) -> str:
    """Give what follows from a part of the picture, in a sentence or two."""
    return {
        Part.COVERAGE: picture.next_step.sentence,
        Part.RETENTION: retention_advice(picture.retention),
        Part.CALIBRATION: calibration_advice(picture.calibration),
        Part.FORECAST: forecast_advice(picture.forecast, with_new=True),
        Part.RHYTHM: rhythm_advice(picture.rhythm),
    }[part]


def tables_of(picture: Picture, part: Part, *, whole: bool) -> Iterator[Lines]:
    """Give the tables of a part, each with its headings; ``whole`` gives all there are."""
    match part:
        case Part.COVERAGE:
            yield _coverage(picture)
        case Part.RETENTION:
            yield from _retention(picture.retention, whole)
        case Part.CALIBRATION:
            yield from _calibration(picture.calibration, whole)
        case Part.FORECAST:
            yield from _forecast(picture.forecast, whole)
        case Part.RHYTHM:
            yield from _rhythm(picture.rhythm, whole)


def _coverage(picture: Picture) -> Lines:
    desired = picture.retention.desired
    counts = Counter(Freshness.of(one.expected_recall, desired) for one in picture.covered)
    rows = [(str(freshness), str(counts[freshness])) for freshness in reversed(Freshness)]
    return [("patterns", str(len(picture.covered))), ("solid", str(picture.solid_patterns)), *rows]


def _retention(retention: Retention, whole: bool) -> Iterator[Lines]:
    named = [("ever", retention.overall), ("last 30 days", retention.month)]
    yield _table(_OVERVIEW, [*named, *((level.word, tally) for level, tally in retention.levels)])
    if whole:
        yield _table(WEEK_COLUMNS, (week for week in retention.weeks if week.tally.number))
        yield _table(TALLY_BY_PATTERN, retention.weakest_first)


def _calibration(calibration: Calibration, whole: bool) -> Iterator[Lines]:
    loss = calibration.log_loss
    yield [
        ("log loss", "" if loss is None else f"{loss:.3f}"),
        ("RMSE (bins)", calibration.rmse_in_words),
    ]
    if whole:
        yield _table(BAND_COLUMNS, calibration.bands)
        yield _table(LATENESS_COLUMNS, calibration.lateness)


def _forecast(forecast: Forecast, whole: bool) -> Iterator[Lines]:
    yield [
        ("backlog", forecast.backlog.in_words(forecast.day)),
        ("as things stand", forecast.as_things_stand.in_words),
        ("with new problems", forecast.with_new.in_words),
    ]
    if whole:
        yield _table(FORECAST_COLUMNS, forecast.days)


def _rhythm(rhythm: Rhythm, whole: bool) -> Iterator[Lines]:
    yield [("in a year", f"{count(rhythm.attempts, 'attempt')}, {span(rhythm.time)}")]
    yield _table(LEVEL_COLUMNS, rhythm.levels)
    if whole:
        yield _table(MONTH_COLUMNS, rhythm.months)


def _table(columns: Iterable[Column[Row]], rows: Iterable[Row]) -> Lines:
    """Give a table that fits a narrow terminal, nothing where it has no row."""
    headings, *lines = table(columns, rows, wide=False)
    return [headings, *lines] if lines else []
