"""The charts of the report, drawn by pygal and coloured by the page's stylesheet.

The first series has the class ``color-0``, the second ``color-1``. Where bars have an aim or a
limit, its line has the class ``major``.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, sqrt
from typing import Any

import pygal
from markupsafe import Markup
from pygal.style import Style

from trainer.domain.text import clean_line
from trainer.report.svg import as_markup, from_pygal, raise_major

# For plugins with maps pygal leaves a finder without ``find_spec``, of which Python 3.11 warns.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != "pygal"]

WIDTH, HEIGHT = 440, 280
_TALL_ROW = 23
_FONT = 13
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """A value of a chart, where it probably lies, and the words that say it; ``None`` is a gap."""

    value: float | None
    words: str = ""
    interval: tuple[float, float] | None = None
    size: float = 3.5


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called, and what it shows in a sentence."""

    title: str
    described: str


def shares_over_time(
    caption: Caption, labels: Sequence[str], marks: Sequence[Mark], aim: float | None = None
) -> Markup:
    """Give shares as dots with their intervals on a line; an ``aim`` is the second series.

    An empty label leaves its place on the axis free.
    """
    low = min((mark.interval[0] for mark in marks if mark.interval), default=0.5)
    ground = floor(min(low, aim or 1.0) * 10) / 10
    chart = _chart(pygal.Line, allow_interruptions=True, range=(ground, 1.0))
    chart.x_labels = labels
    chart.y_labels = _percents(ground)
    chart.add("", [_value(mark) for mark in marks])
    if aim is not None:
        chart.add("", [aim] * len(marks), show_dots=False)
    return _drawn(chart, caption)


def shares_side_by_side(
    caption: Caption, names: Sequence[str], marks: Sequence[Mark], aim: float
) -> Markup:
    """Give shares as bars across, the first on top, with their intervals; the aim is ``major``."""
    names = [clean_line(name, _LONGEST_NAME) for name in names]
    height = 50 + _TALL_ROW * len(names)
    width = WIDTH + 3 * max(0, max(map(len, names)) - 10)
    chart = _chart(pygal.HorizontalBar, range=(0.0, 1.0), height=height, width=width)
    chart.x_labels = names[::-1]
    chart.y_labels = [*_percents(0.0, step=25), {"value": aim, "label": ""}]
    chart.y_labels_major = [aim]
    chart.add("", [_value(mark) for mark in marks][::-1])
    return _drawn(chart, caption, line_on_top=True)


def against_the_diagonal(
    caption: Caption, points: Sequence[tuple[float, Mark]], ground: float
) -> Markup:
    """Give values over expectations as dots, from ``ground`` to 1.

    The diagonal is the second series, the intervals are the third.
    """
    chart = _chart(pygal.XY, height=340, stroke=False, xrange=(ground, 1.0), range=(ground, 1.0))
    chart.x_labels = chart.y_labels = _percents(ground)
    chart.show_x_guides = True
    lines = {"stroke": True, "show_dots": False, "allow_interruptions": True}
    dots = [(x, Mark(mark.value, mark.words, size=mark.size)) for x, mark in points]
    chart.add("", [{**_value(dot), "value": (x, dot.value)} for x, dot in dots])
    chart.add("", [(ground, ground), (1.0, 1.0)], **lines)
    ends = [[(x, end) for end in mark.interval or ()] for x, mark in points]
    chart.add("", [end for pair in ends for end in (*pair, (None, None))], **lines)
    return _drawn(chart, caption)


def stacked_over_time(
    caption: Caption, labels: Sequence[str], series: Sequence[Sequence[Mark]], limit: float
) -> Markup:
    """Give minutes as columns, one series upon the other; the limit is ``major``."""
    tops = [sum(mark.value or 0.0 for mark in column) for column in zip(*series, strict=True)]
    chart = _chart(pygal.StackedBar, width=2 * WIDTH, range=(0.0, max(*tops, limit, 1.0) * 1.05))
    chart.x_labels = labels
    chart.y_labels = [*_steps(max(*tops, limit)), {"value": limit, "label": ""}]
    chart.y_labels_major = [limit]
    for marks in series:
        chart.add("", [_value(mark) for mark in marks])
    return _drawn(chart, caption, line_on_top=True)


def times_side_by_side(
    caption: Caption, labels: Sequence[str], series: Sequence[Sequence[Mark]]
) -> Markup:
    """Give minutes as columns, the series beside each other."""
    highest = max(
        (mark.interval or (0.0, mark.value or 0.0))[1] for marks in series for mark in marks
    )
    chart = _chart(pygal.Bar, range=(0.0, highest * 1.05))
    chart.x_labels = labels
    chart.y_labels = _steps(highest)
    for marks in series:
        chart.add("", [_value(mark) for mark in marks])
    return _drawn(chart, caption)


def sizes(numbers: Sequence[int]) -> list[float]:
    """Give radii for dots whose area grows with these numbers."""
    most = max(numbers, default=0)
    return [2.5 + 5.5 * sqrt(number / most) if most else 0.0 for number in numbers]


def _chart(kind: Callable[..., Any], **options: object) -> Any:
    return kind(
        **{
            "width": WIDTH,
            "height": HEIGHT,
            "margin": 6,
            "margin_left": 16,
            "margin_right": 22,
            "spacing": 4,
            "style": Style(label_font_size=_FONT, major_label_font_size=_FONT),
            "show_legend": False,
            "truncate_label": -1,
            "js": (),
            "css": (),
            "no_prefix": True,
            "disable_xml_declaration": True,
            **options,
        }
    )


def _drawn(chart: Any, caption: Caption, *, line_on_top: bool = False) -> Markup:
    still = from_pygal(chart.render(is_unicode=True), caption.title, caption.described)
    if line_on_top:
        raise_major(still)
    return as_markup(still)


def _value(mark: Mark) -> dict[str, object]:
    value: dict[str, object] = {"value": mark.value, "label": clean_line(mark.words)}
    if mark.value is not None:
        value["node"] = {"r": mark.size}
    if mark.value is not None and mark.interval is not None:
        value["ci"] = {"low": mark.interval[0], "high": mark.interval[1]}
    return value


def _percents(ground: float, step: int = 10) -> list[dict[str, object]]:
    wide = step if ground >= 0.4 or step > 10 else 20
    places = range(-(-round(ground * 100) // wide) * wide, 101, wide)
    return [{"value": percent / 100, "label": f"{percent}%"} for percent in places]


def _steps(highest: float) -> list[dict[str, object]]:
    """Give round minutes up to the highest value, at most six of them."""
    step = next((each for each in (5, 10, 15, 30, 60, 120, 240, 480) if highest / each <= 6), 1440)
    return [{"value": at, "label": str(at)} for at in range(0, int(highest) + 1, step)]
