"""The page: all sections of the report in one HTML file, and how such a file is known again."""

from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from trainer.domain.stats.forecast.forecast import FORECAST_DAYS
from trainer.domain.stats.picture import Picture
from trainer.domain.text import clean
from trainer.domain.wording.words import count, countdown_to, short_day, span
from trainer.report.calibration_section import calibration_section
from trainer.report.cells import percent
from trainer.report.coverage_section import coverage_section
from trainer.report.forecast_section import forecast_section
from trainer.report.retention_section import retention_section
from trainer.report.rhythm_section import rhythm_section

_MARK = '<meta name="generator" content="trainer report'
"""Stands near the beginning of every report."""

_NEAR = 2000


@dataclass(frozen=True, slots=True)
class Headline:
    """One of the few numbers that matter most: what it is, how much, and beside what."""

    name: str
    value: str
    beside: str


def report(picture: Picture, version: str) -> str:
    """Give the report as HTML; ``version`` is that of the program."""
    page = Environment(
        loader=PackageLoader("trainer", "report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_safe,
    )
    return page.get_template("page.html").render(
        day=f"{short_day(picture.day)} {picture.day.year}",
        version=version,
        headlines=_headlines(picture),
        sections=(
            coverage_section(picture),
            retention_section(picture.retention),
            calibration_section(picture.calibration),
            forecast_section(picture.forecast),
            rhythm_section(picture.rhythm),
        ),
    )


def is_report(text: str) -> bool:
    """Tell whether a text begins as a report does."""
    return _MARK in text[:_NEAR]


def _safe(value: object) -> object:
    """Let no control code or lone surrogate of a text reach the page."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _headlines(picture: Picture) -> list[Headline]:
    retention, ahead = picture.retention, picture.forecast.as_things_stand
    measured = retention.overall.interval.in_words if retention.overall.number else "not measured"
    headlines = [
        Headline("patterns solid", str(picture.solid_patterns), f"of {len(picture.covered)}"),
        Headline("retention", percent(retention.overall.share), measured),
        Headline(
            "reviews ahead",
            f"{ahead.reviews:,.0f}",
            f"in {FORECAST_DAYS} days, {span(ahead.review_time)}",
        ),
        Headline("in a year", span(picture.rhythm.time), count(picture.rhythm.attempts, "attempt")),
    ]
    if picture.interview is not None:
        until = (picture.interview - picture.day).days
        headlines.append(
            Headline("interview", short_day(picture.interview, picture.day), countdown_to(until))
        )
    return headlines
