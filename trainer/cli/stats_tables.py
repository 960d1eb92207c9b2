"""The statistics in small tables of text: in short, or all of one part."""

from collections import Counter
from collections.abc import Sequence

from trainer.domain.stats.calibration.advice import calibration_advice
from trainer.domain.stats.calibration.calibration import LATENESS, Calibration
from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import Forecast
from trainer.domain.stats.forecast.words import backlog_in_words, total_in_words
from trainer.domain.stats.picture import Part, Picture
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import Retention
from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.rhythm import Rhythm
from trainer.domain.stats.tally import Tally
from trainer.domain.wording.words import count, minutes, short_day, span

Rows = list[tuple[str, ...]]

_TALLY_HEAD = ("reviews", "recalled", "interval", "expected")


def advice_of(picture: Picture, part: Part) -> str:
    """Give what follows from a part of the picture, in a sentence or two."""
    return {
        Part.COVERAGE: picture.next_step.sentence,
        Part.RETENTION: retention_advice(picture.retention),
        Part.CALIBRATION: calibration_advice(picture.calibration),
        Part.FORECAST: forecast_advice(picture.forecast, with_new=True),
        Part.RHYTHM: rhythm_advice(picture.rhythm),
    }[part]


def tables_of(picture: Picture, part: Part, *, whole: bool) -> list[Rows]:
    """Give the tables of a part, each with its heading (one without a row has none).

    ``whole`` gives all there are.
    """
    match part:
        case Part.COVERAGE:
            return [_coverage(picture)]
        case Part.RETENTION:
            return _retention(picture.retention, whole)
        case Part.CALIBRATION:
            return _calibration(picture.calibration, whole)
        case Part.FORECAST:
            return _forecast(picture.forecast, whole)
        case Part.RHYTHM:
            return _rhythm(picture.rhythm, whole)


def _coverage(picture: Picture) -> Rows:
    desired = picture.retention.desired
    counts = Counter(Freshness.of(one.expected_recall, desired) for one in picture.covered)
    rows = [(str(freshness), str(counts[freshness])) for freshness in reversed(Freshness)]
    return [("patterns", str(len(picture.covered))), ("solid", str(picture.solid_patterns)), *rows]


def _retention(retention: Retention, whole: bool) -> list[Rows]:
    named = [("ever", retention.overall), ("last 30 days", retention.month)]
    named += [(level.word, tally) for level, tally in retention.levels]
    tables = [_tallies("retention", named)]
    if whole:
        weeks = [(it.start.isoformat(), it.tally) for it in retention.weeks if it.tally.number]
        tables.append(_tallies("week of", weeks))
        patterns = [(it.name, tally) for it, tally in retention.weakest_first]
        tables.append(_tallies("pattern", patterns))
    return tables


def _calibration(calibration: Calibration, whole: bool) -> list[Rows]:
    loss = calibration.log_loss
    tables: list[Rows] = [
        [
            ("log loss", "" if loss is None else f"{loss:.3f}"),
            ("RMSE (bins)", calibration.rmse_in_words),
        ]
    ]
    if whole:
        bands = [(f"{it.low:.0%} to {it.high:.0%}", it.tally) for it in calibration.bands]
        late = [(str(late), tally) for late, tally in calibration.lateness]
        tables += [_tallies("expected recall", bands), _tallies(LATENESS.name, late)]
    return tables


def _forecast(forecast: Forecast, whole: bool) -> list[Rows]:
    totals: Rows = [
        ("backlog", backlog_in_words(forecast.backlog)),
        ("as things stand", total_in_words(forecast.as_things_stand)),
        ("with new problems", total_in_words(forecast.with_new)),
    ]
    if not whole:
        return [totals]
    days = zip(forecast.as_things_stand.days, forecast.with_new.days, strict=True)
    rows = [
        (
            short_day(plain.day),
            f"{plain.reviews:.1f}",
            minutes(plain.review_time),
            f"{more.new:.1f}",
            minutes(more.time),
        )
        for plain, more in days
    ]
    return [totals, [("day", "reviews", "time", "new", "time with new"), *rows]]


def _rhythm(rhythm: Rhythm, whole: bool) -> list[Rows]:
    year: Rows = [("in a year", f"{count(rhythm.attempts, 'attempt')}, {span(rhythm.time)}")]
    levels: Rows = [
        (
            it.level.word,
            str(it.number),
            "" if it.median is None else minutes(it.median),
            "" if it.target is None else minutes(it.target),
            "" if it.pace is None else f"{it.pace:.1f}x",
        )
        for it in rhythm.levels
    ]
    tables = [year, [("level", "attempts", "median", "target", "pace"), *levels]]
    if whole:
        months = [
            (f"{it.start:%Y-%m}", str(it.attempts), "" if it.share is None else f"{it.share:.0%}")
            for it in rhythm.months
        ]
        tables.append([("month", "attempts", "unaided"), *months])
    return tables


def _tallies(first: str, named: Sequence[tuple[str, Tally]]) -> Rows:
    rows = [
        (
            name,
            f"{it.number:,}",
            "" if it.share is None else f"{it.share:.0%}",
            it.interval.in_words if it.number else "",
            "" if it.expected_share is None else f"{it.expected_share:.0%}",
        )
        for name, it in named
    ]
    return [(first, *_TALLY_HEAD), *rows] if rows else []
