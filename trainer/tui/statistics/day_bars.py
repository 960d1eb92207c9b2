"""Day bars: the minutes of the days ahead as columns: reviews, what is overdue, what is new."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from trainer.domain.stats.forecast.forecast import ForecastDay
from trainer.domain.wording.words import short_day, span

REVIEWS, OVERDUE, NEW, BUDGET = "█", "▓", "▒", "╌"
"""What the columns and the line of the budget are drawn with."""

_EIGHTHS = " ▁▂▃▄▅▆▇"
_STYLES = {OVERDUE: "$warning", NEW: "$accent", BUDGET: "$error"}
_AXIS = 6
"""The cells on the left that hold the minutes."""

_LABELS_EVERY = 4
_WIDEST = 5
_SEEN = 0.5
"""From so many minutes on a day has a mark of its own."""


def legend(days: Sequence[ForecastDay], budget: timedelta) -> Content:
    """Give what the marks mean that stand in these days."""
    overdue = any(day.overdue_time for day in days)
    new = any(day.new_time for day in days)
    return Content.assemble(
        (REVIEWS, "$primary"), (" reviews  ", "dim"),
        *([(OVERDUE, "$warning"), (" overdue  ", "dim")] if overdue else []),
        *([(NEW, "$accent"), (" new  ", "dim")] if new else []),
        (BUDGET * 2, "$error"), (f" your {span(budget)} a day", "dim"),
    )  # fmt: skip


class DayBars(Widget):
    """One column a day over a line of dates, as wide and as high as there is room for.

    A row stands for so many minutes that the budget falls between two rows wherever possible; its
    line is drawn in the row above it, so that a day that holds more reaches into the line.
    """

    DEFAULT_CSS = """
    DayBars {
        height: 1fr;
        min-height: 8;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[ForecastDay] = ()
        self._budget = 0.0

    def show(self, days: Sequence[ForecastDay], budget: timedelta) -> None:
        """Show these days against the budget of a day."""
        self._days, self._budget = days, _minutes(budget)
        self.refresh()

    def render(self) -> RenderResult:
        """Give the picture for the present size."""
        return picture(self._days, self._budget, self.size.width, self.size.height)


def picture(days: Sequence[ForecastDay], budget: float, width: int, height: int) -> Content:
    """Give the columns in so many cells; where there is no room for a cell a day, nothing."""
    cells = min(_WIDEST, (width - _AXIS) // max(1, len(days)))
    below = _dates(days, cells)
    rows = height - 1 - len(below)
    if not days or cells < 1 or rows < 1:
        return Content("")
    most = max(_minutes(day.time) for day in days)
    unit = _minutes_a_row(budget, most, rows)
    line = int(budget / unit + 1e-9)
    columns = [_column(day, unit, rows) for day in days]
    lines = [
        _row(
            row,
            [column[row] for column in columns],
            cells,
            line,
            budget if row == line else row * unit,
        )
        for row in reversed(range(rows))
    ]
    foot = Content.styled(f"{0:>{_AXIS - 2}} ┴" + "─" * (cells * len(days)), "dim")
    return Content("\n").join([*lines, foot, *(Content.styled(text, "dim") for text in below)])


def _minutes_a_row(budget: float, most: float, rows: int) -> float:
    """Give how many minutes a row is worth, so that everything fits and the budget ends a row."""
    least = max(most / rows, budget / max(1, rows - 1), 1 / rows)
    return budget / int(budget / least + 1e-9) if budget > least else least


def _column(day: ForecastDay, unit: float, rows: int) -> str:
    """Give a day's column from the ground up; what takes a minute or so is seen.

    Reviews alone are drawn in eighths of a row; below other things they end with a row.
    """
    reviews = _minutes(day.review_time) / unit
    above = ((OVERDUE, _minutes(day.overdue_time)), (NEW, _minutes(day.new_time)))
    seen = [(mark, minutes / unit) for mark, minutes in above if minutes >= _SEEN]
    if seen:
        height = max(1, round(_minutes(day.time) / unit))
        drawn, total = REVIEWS * min(round(reviews), height - 1), reviews
        for mark, share in seen:
            total += share
            end = height if mark == seen[-1][0] else min(round(total), height - 1)
            drawn += mark * (end - len(drawn))
        return drawn[:rows].ljust(rows)
    eighths = max(round(reviews * 8), int(reviews * unit >= _SEEN))
    full, rest = divmod(eighths, 8)
    return (REVIEWS * full + (_EIGHTHS[rest] if rest else ""))[:rows].ljust(rows)


def _row(row: int, marks: Sequence[str], cells: int, line: int, minutes: float) -> Content:
    labelled = row == line or (row and not row % _LABELS_EVERY and abs(row - line) > 1)
    drawn = max(1, cells - 1)
    nothing = BUDGET if row == line else " "
    text = "".join(
        mark * drawn + nothing * (cells - drawn) if mark != " " else nothing * cells
        for mark in marks
    )
    parts = [
        (f"{round(minutes) if labelled else '':>{_AXIS - 2}} {'┤' if labelled else '│'}", "dim")
    ]
    for mark, run in groupby(text):
        parts.append(("".join(run), _STYLES.get(mark, "$primary")))
    return Content.assemble(*parts)


def _dates(days: Sequence[ForecastDay], cells: int) -> list[str]:
    """Give the lines below: the days of the month where they fit, and the date of each Monday."""
    numbers = "".join(f"{day.day.day:>{cells - 1}} " for day in days)
    weeks = ""
    for place, day in enumerate(days):
        start = place * cells
        label = "today" if not place else short_day(day.day)
        to_monday = (7 - day.day.weekday()) * cells
        if (not place and to_monday > len(label)) or (
            place and not day.day.weekday() and start + len(label) <= len(days) * cells
        ):
            weeks = weeks.ljust(start) + label
    margin = " " * _AXIS
    return [margin + numbers, margin + weeks] if cells > 2 else [margin + weeks]


def _minutes(time: timedelta) -> float:
    return time / timedelta(minutes=1)
