"""Every number of the statistics as plain values: the one structure behind the JSON and the CSV.

Each part of the picture has single numbers, groups of numbers, and lists of rows whose first value
tells which row it is. Days are ISO dates, times minutes, shares 0 to 1, an interval is a pair
of its low and its high end, and what is unknown is ``None``. The names are stable.
"""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from enum import Enum

from trainer.domain.stats.calibration.calibration import Calibration
from trainer.domain.stats.coverage.coverage import PatternCoverage
from trainer.domain.stats.forecast.forecast import Forecast, Outlook
from trainer.domain.stats.picture import Part, Picture
from trainer.domain.stats.retention.retention import Retention
from trainer.domain.stats.rhythm.level_time import LevelTime
from trainer.domain.stats.rhythm.rhythm import Rhythm
from trainer.domain.stats.rhythm.unaided_trend import Month
from trainer.domain.stats.tally import Tally

Value = str | int | float | bool | tuple[float, float] | None
Row = dict[str, Value]
Groups = dict[str, Value | Row | list[Row]]
Numbers = dict[str, Groups]


def numbers(picture: Picture, parts: Collection[Part] = tuple(Part)) -> Numbers:
    """Give the numbers of some parts of the picture, after those that say what it is of."""
    told: Mapping[Part, Groups] = {
        Part.COVERAGE: _coverage(picture),
        Part.RETENTION: _retention(picture.retention),
        Part.CALIBRATION: _calibration(picture.calibration),
        Part.FORECAST: _forecast(picture.forecast),
        Part.RHYTHM: _rhythm(picture.rhythm),
    }
    about: Groups = {
        "day": picture.day.isoformat(),
        "interview_day": _day(picture.interview),
    }
    return {"about": about, **{part.value: told[part] for part in Part if part in parts}}


def _coverage(picture: Picture) -> Groups:
    return {
        "solid_patterns": picture.solid_patterns,
        "next": picture.next_step.sentence,
        "patterns": [_pattern(one) for one in picture.covered],
    }


def _pattern(one: PatternCoverage) -> Row:
    return {
        "pattern": one.pattern.id,
        "new": one.new,
        "learning": one.learning,
        "solid": one.solid,
        "is_solid": one.is_solid,
        "due": one.due,
        "expected_recall": one.expected_recall,
        "expected_at_interview": one.expected_at_interview,
        "unaided_at_first_sight": one.unaided_at_first_sight,
        "first_sights": one.first_sights,
        "unaided": one.unaided,
        "pace": one.pace,
        "last_seen": _day(one.last_seen),
        "trouble": _word(one.trouble),
        "trouble_times": one.trouble_times,
    }


def _retention(retention: Retention) -> Groups:
    def judged(tally: Tally) -> Row:
        return {
            **_tally(tally),
            "missing_tests": tally.missing,
            "judgement": retention.judge(tally).value,
        }

    return {
        "desired": retention.desired,
        "overall": judged(retention.overall),
        "last_30_days": judged(retention.month),
        "weeks": [{"week": it.start.isoformat(), **_tally(it.tally)} for it in retention.weeks],
        "patterns": [{"pattern": it.id, **judged(tally)} for it, tally in retention.patterns],
        "levels": [{"level": it.word, **judged(tally)} for it, tally in retention.levels],
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
        "overall": _tally(calibration.overall),
        "bands": [
            {"from": band.low, "to": band.high, **_tally(band.tally)} for band in calibration.bands
        ],
        "lateness": [
            {"lateness": late.value, **_tally(tally)} for late, tally in calibration.lateness
        ],
    }


def _forecast(forecast: Forecast) -> Groups:
    backlog = forecast.backlog
    pairs = zip(forecast.as_things_stand.days, forecast.with_new.days, strict=True)
    return {
        "budget_minutes": _minutes(forecast.budget),
        "cards": forecast.cards,
        "backlog": {
            "reviews": backlog.number,
            "minutes": _minutes(backlog.time),
            "done_on": _day(backlog.done_on),
        },
        "as_things_stand": _outlook(forecast.as_things_stand),
        "with_new": _outlook(forecast.with_new),
        "days": [
            {
                "day": plain.day.isoformat(),
                "reviews": plain.reviews,
                "review_minutes": _minutes(plain.review_time),
                "with_new_reviews": more.reviews,
                "with_new_review_minutes": _minutes(more.review_time),
                "new": more.new,
                "new_minutes": _minutes(more.new_time),
            }
            for plain, more in pairs
        ],
    }


def _outlook(outlook: Outlook) -> Row:
    return {
        "reviews": outlook.reviews,
        "reviews_interval": outlook.reviews_interval,
        "review_minutes": _minutes(outlook.review_time),
        "review_minutes_interval": _pair(outlook.time_interval),
        "new": outlook.new,
        "new_minutes": _minutes(outlook.new_time),
    }


def _rhythm(rhythm: Rhythm) -> Groups:
    return {
        "minutes": _minutes(rhythm.time),
        "attempts": rhythm.attempts,
        "days": [
            {"day": it.day.isoformat(), "minutes": _minutes(it.time), "attempts": it.attempts}
            for it in rhythm.days
        ],
        "levels": [_level(it) for it in rhythm.levels],
        "months": [_month(it) for it in rhythm.months],
    }


def _level(it: LevelTime) -> Row:
    return {
        "level": it.level.word,
        "attempts": it.number,
        "missing_attempts": it.missing,
        "median_minutes": _minutes(it.median),
        "median_minutes_interval": _pair(it.interval),
        "target_minutes": _minutes(it.target),
        "pace": it.pace,
    }


def _month(it: Month) -> Row:
    return {
        "month": it.start.isoformat(),
        "attempts": it.attempts,
        "unaided": it.unaided,
        "share": it.share,
        "interval": it.interval if it.attempts else None,
    }


def _tally(tally: Tally) -> Row:
    return {
        "tests": tally.number,
        "recalled": tally.recalled,
        "share": tally.share,
        "interval": tally.interval if tally.number else None,
        "expected_share": tally.expected_share,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _word(word: Enum | None) -> str | None:
    return None if word is None else str(word.value)


def _pair(times: tuple[timedelta, timedelta] | None) -> tuple[float, float] | None:
    return None if times is None else (_exact(times[0]), _exact(times[1]))


def _exact(time: timedelta) -> float:
    return time / timedelta(minutes=1)


def _minutes(time: timedelta | None) -> float | None:
    return None if time is None else _exact(time)
