"""One simulated learner's course as a picture: phases, minutes, and what is ready over time."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pygal
from pygal.style import Style

from benchmarks.learning.course import Course, Diary, Moment

# For plugins with maps pygal leaves a finder without ``find_spec``, over which imports stumble.
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != "pygal"]

STYLE = Style(
    background="white",
    plot_background="white",
    colors=("#1b6ca8", "#8a8a8a", "#2a9d5c", "#9ec3e0", "#e0a458"),
    font_family="sans-serif",
    title_font_size=18,
)
READY = {
    "truly ready that day": lambda it: it.ready,
    "ready as Today says": lambda it: it.believed,
    "truly ready on the last day, if left alone": lambda it: it.kept,
}
"""The lines: each a number of problems at the end of a day."""


def draw(course: Course, diary: Diary, title: str, file: Path) -> None:
    """Draw the course of a diary into an SVG file."""
    chart = pygal.Line(
        width=1100,
        height=560,
        style=STYLE,
        title=title,
        js=(),
        legend_at_bottom=True,
        legend_at_bottom_columns=3,
        truncate_legend=-1,
        dots_size=1.5,
        show_minor_x_labels=False,
        include_x_axis=True,
        x_title="day",
        y_title="problems (left), minutes (right)",
    )
    chart.x_labels = list(map(str, range(course.days)))
    chart.x_labels_major = list(map(str, range(0, course.days, 5)))
    for name, number in READY.items():
        chart.add(name, _by_day(course, diary.moments, number))
    for phase in dict.fromkeys(moment.phase for moment in diary.moments):
        minutes = _by_day(course, diary.moments, _minutes_in(phase))
        chart.add(f"minutes, {phase}", minutes, secondary=True, stroke=False, dots_size=3)
    chart.render_to_file(str(file))


def _minutes_in(phase: str) -> Callable[[Moment], int | None]:
    return lambda moment: moment.minutes if moment.phase == phase else None


def _by_day(
    course: Course, moments: Sequence[Moment], number: Callable[[Moment], Any]
) -> list[Any]:
    """Give a number for each day, ``None`` where nothing was done."""
    known = {moment.day: number(moment) for moment in moments}
    return [known.get(day) for day in range(course.days)]
