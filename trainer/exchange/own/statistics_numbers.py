"""Every number of the statistics as plain values: the one structure behind the JSON and the CSV.

Each part of the picture has single numbers, groups of numbers, and lists of rows whose first value
tells which row it is. Days are ISO dates, times minutes, shares 0 to 1, an interval is a pair
of its low and its high end, and what is unknown is ``None``. The names are stable; those in a row
are declared with the columns of its table.
"""

from collections.abc import Callable, Collection, Iterable

from trainer.domain.stats.calibration.calibration import (
    BAND_COLUMNS,
    LATENESS_COLUMNS,
    Calibration,
)
from trainer.domain.stats.column import Column, PlainRow, Value, plain, plain_row
from trainer.domain.stats.column import Row as TableRow
from trainer.domain.stats.coverage.pattern_coverage import PATTERN_COLUMNS
from trainer.domain.stats.forecast.forecast import FORECAST_COLUMNS, Forecast, Outlook
from trainer.domain.stats.picture import Part, Picture
from trainer.domain.stats.retention.retention import (
    TALLY_BY_LEVEL,
    TALLY_BY_PATTERN,
    WEEK_COLUMNS,
    Retention,
)
from trainer.domain.stats.rhythm.level_time import LEVEL_COLUMNS
from trainer.domain.stats.rhythm.rhythm import CALENDAR_COLUMNS, Rhythm
from trainer.domain.stats.rhythm.unaided_trend import MONTH_COLUMNS
from trainer.domain.stats.tally import TALLY_COLUMNS, Tally

Groups = dict[str, Value | PlainRow | list[PlainRow]]
Numbers = dict[str, Groups]


def numbers(picture: Picture, parts: Collection[Part] = tuple(Part)) -> Numbers:
    """Give the numbers of some parts of the picture, after those that say what it is of."""
    about: Groups = {"day": plain(picture.day), "interview_day": plain(picture.interview)}
    chosen = {part.value: _PARTS[part](picture) for part in Part if part in parts}
    return {"about": about, **chosen}


def _coverage(picture: Picture) -> Groups:
    return {
        "solid_patterns": picture.solid_patterns,
        "next": picture.next_step.sentence,
        "patterns": _rows(PATTERN_COLUMNS, picture.covered),
    }


def _retention(retention: Retention) -> Groups:
    def judged(row: PlainRow, tally: Tally) -> PlainRow:
        judgement = retention.judge(tally).value
        return {**row, "missing_tests": tally.missing, "judgement": judgement}

    return {
        "desired": retention.desired,
        "overall": judged(plain_row(TALLY_COLUMNS, retention.overall), retention.overall),
        "last_30_days": judged(plain_row(TALLY_COLUMNS, retention.month), retention.month),
        "weeks": _rows(WEEK_COLUMNS, retention.weeks),
        "patterns": [judged(plain_row(TALLY_BY_PATTERN, it), it[1]) for it in retention.patterns],
        "levels": [judged(plain_row(TALLY_BY_LEVEL, it), it[1]) for it in retention.levels],
    }


def _calibration(calibration: Calibration) -> Groups:
    known = not calibration.missing
    return {
        "fit": calibration.fit.value,
        "missing_tests": calibration.missing,
        "log_loss": calibration.log_loss,
        "rmse_bins": calibration.rmse,
        "rmse_by_chance": calibration.rmse_by_chance,
        "desired": calibration.desired,
        "speed": calibration.speed if known else None,
        "brings": calibration.brings if known else None,
        "setting": calibration.setting if known else None,
        "overall": plain_row(TALLY_COLUMNS, calibration.overall),
        "bands": _rows(BAND_COLUMNS, calibration.bands),
        "lateness": _rows(LATENESS_COLUMNS, calibration.lateness),
    }


def _forecast(forecast: Forecast) -> Groups:
    backlog = forecast.backlog
    return {
        "budget_minutes": plain(forecast.budget),
        "cards": forecast.cards,
        "backlog": {
            "reviews": backlog.number,
            "minutes": plain(backlog.time),
            "done_on": plain(backlog.done_on),
        },
        "as_things_stand": _outlook(forecast.as_things_stand),
        "with_new": _outlook(forecast.with_new),
        "days": _rows(FORECAST_COLUMNS, forecast.days),
    }


def _outlook(outlook: Outlook) -> PlainRow:
    return {
        "reviews": outlook.reviews,
        "reviews_interval": outlook.reviews_interval,
        "review_minutes": plain(outlook.review_time),
        "review_minutes_interval": plain(outlook.time_interval),
        "new": outlook.new,
        "new_minutes": plain(outlook.new_time),
    }


def _rhythm(rhythm: Rhythm) -> Groups:
    return {
        "minutes": plain(rhythm.time),
        "attempts": rhythm.attempts,
        "days": _rows(CALENDAR_COLUMNS, rhythm.days),
        "levels": _rows(LEVEL_COLUMNS, rhythm.levels),
        "months": _rows(MONTH_COLUMNS, rhythm.months),
    }


def _rows(columns: Iterable[Column[TableRow]], rows: Iterable[TableRow]) -> list[PlainRow]:
    return [plain_row(columns, row) for row in rows]


_PARTS: dict[Part, Callable[[Picture], Groups]] = {
    Part.COVERAGE: _coverage,
    Part.RETENTION: lambda picture: _retention(picture.retention),
    Part.CALIBRATION: lambda picture: _calibration(picture.calibration),
    Part.FORECAST: lambda picture: _forecast(picture.forecast),
    Part.RHYTHM: lambda picture: _rhythm(picture.rhythm),
}
