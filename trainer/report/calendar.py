"""The calendar of the last year: a column for each week, a cell for each day."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from markupsafe import Markup

from trainer.domain.stats.rhythm.rhythm import RhythmDay
from trainer.domain.wording.words import short_day
from trainer.report.svg import as_markup, drawing, shape, text

_STEP, _CELL = 16, 13
_LEFT, _TOP = 34, 20
_NARROWEST_MONTH = 3
"""So many weeks apart the names of two months have room."""


def calendar(days: Sequence[RhythmDay]) -> Markup:
    """Give the days, which begin with a Monday; a day without an attempt is blank."""
    weeks = -(-len(days) // 7)
    root = drawing(
        "Calendar of the last year",
        "One cell for each day, in columns of weeks from Monday to Sunday; the more minutes, the "
        "stronger its colour.",
        _LEFT + weeks * _STEP,
        _TOP + 7 * _STEP,
    )
    for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri")):
        text(root, _LEFT - 6, _TOP + row * _STEP + _CELL - 2, name, class_="weekday")
    _name_months(root, days)
    for number, day in enumerate(days):
        x, y = _LEFT + number // 7 * _STEP, _TOP + number % 7 * _STEP
        kind = f"day shade-{day.shade}"
        words = day.words(days[-1].day)
        shape(root, "rect", words, class_=kind, x=x, y=y, width=_CELL, height=_CELL, rx=2)
    return as_markup(root)


def _name_months(root: Element, days: Sequence[RhythmDay]) -> None:
    last = -_NARROWEST_MONTH
    for week, monday in enumerate(days[::7]):
        turns = monday.day.day <= 7
        if turns and week - last >= _NARROWEST_MONTH:
            text(root, _LEFT + week * _STEP, _TOP - 7, short_day(monday.day).split()[-1])
            last = week
