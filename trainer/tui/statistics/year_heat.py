"""The year as a heat map: a column a week, a row a weekday, a day the fuller the more was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from textual.app import RenderResult
from textual.content import Content
from textual.events import Click, MouseMove
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget

from trainer.domain.stats.rhythm.rhythm import SHADE_MINUTES, WEEKS, RhythmDay
from trainer.domain.wording.words import short_day

SHADES = " ░▒▓█"
"""How each shade looks, from a day without anything on."""

CURSOR = "◆"
_STYLES = {" ": "", "█": "$primary"} | dict.fromkeys(SHADES[1:-1], "$primary 75%")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MARGIN, _TOP = 4, 1
"""The cells on the left that hold the weekdays, and the row on top that holds the months."""


class YearHeat(Widget):
    """Shows the days and names the one under cursor or mouse; ``Pointed`` asks for the cursor."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    YearHeat {
        height: 9;
    }
    """

    class Pointed(Message):
        """A day was clicked."""

        def __init__(self, day: date) -> None:
            self.day = day
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[RhythmDay] = ()
        self._cursor: int | None = None
        self._hovered: int | None = None

    @property
    def cursor(self) -> date | None:
        """The day under the cursor, if there is one."""
        return None if self._cursor is None else self._days[self._cursor].day

    def show(self, days: Sequence[RhythmDay]) -> None:
        """Show these days, which begin on a Monday; the cursor stays on its day where it can."""
        day, self._days = self.cursor, days
        self._cursor = self._hovered = None
        if day is not None:
            self.point(day)
        self.refresh()

    def enter(self) -> None:
        """Put the cursor on the last day."""
        self._put(len(self._days) - 1)

    def point(self, day: date) -> None:
        """Put the cursor on this day, or on the nearest that is shown."""
        if self._days:
            self._put((day - self._days[0].day).days)

    def move(self, days: int) -> None:
        """Move the cursor by so many days, as far as there are any."""
        if self._cursor is not None:
            self._put(self._cursor + days)

    def leave(self) -> None:
        """Take the cursor away."""
        self._cursor = None
        self.refresh()

    def render(self) -> RenderResult:
        """Give the months, the seven rows, and what they mean."""
        weekdays = (self._row(weekday) for weekday in range(7))
        return Content("\n").join([self._months(), *weekdays, self._foot()])

    def on_mouse_move(self, event: MouseMove) -> None:
        """Name the day under the mouse."""
        self._hover(self._place_at(event.offset))

    def on_leave(self) -> None:
        """Forget the mouse."""
        self._hover(None)

    def on_click(self, event: Click) -> None:
        """Ask for the cursor."""
        place = self._place_at(event.offset)
        if place is not None:
            self.post_message(self.Pointed(self._days[place].day))

    def on_resize(self) -> None:
        """Bring the cursor into sight."""
        if self.cursor is not None:
            self.point(self.cursor)

    def _put(self, place: int) -> None:
        first, last = self._hidden_weeks * 7, len(self._days) - 1
        self._cursor = max(first, min(place, last)) if self._days else None
        self.refresh()

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.refresh()

    @property
    def _pointed(self) -> int | None:
        """The place under the mouse, else that under the cursor."""
        return self._cursor if self._hovered is None else self._hovered

    @property
    def _cell(self) -> int:
        """How many cells wide a day is."""
        return 2 if self.size.width >= _MARGIN + 2 * WEEKS else 1

    @property
    def _hidden_weeks(self) -> int:
        """How many of the first weeks there is no room for."""
        weeks = (len(self._days) + 6) // 7
        return max(0, weeks - max(1, (self.size.width - _MARGIN) // self._cell))

    def _place_at(self, offset: Offset) -> int | None:
        week = (offset.x - _MARGIN) // self._cell + self._hidden_weeks
        place = week * 7 + offset.y - _TOP
        on_the_map = offset.x >= _MARGIN and 0 <= offset.y - _TOP < 7
        return place if on_the_map and place < len(self._days) else None

    def _months(self) -> Content:
        """Give the names of the months, each over the week that holds its first day."""
        line = ""
        for week, start in enumerate(range(self._hidden_weeks * 7, len(self._days), 7)):
            last = self._days[start : start + 7][-1].day
            place = week * self._cell
            if last.day <= last.weekday() + 1 and len(line) <= place:
                line = f"{line:<{place}}{short_day(last)[-3:]} "
        return Content.styled(" " * _MARGIN + line, "dim")

    def _row(self, weekday: int) -> Content:
        places = range(self._hidden_weeks * 7 + weekday, len(self._days), 7)
        marks = "".join(self._mark(place) * self._cell for place in places)
        parts = [(f"{_WEEKDAYS[weekday]:<{_MARGIN}}", "dim")]
        parts += [("".join(run), _STYLES.get(mark, "bold $accent")) for mark, run in groupby(marks)]
        return Content.assemble(*parts)

    def _mark(self, place: int) -> str:
        return CURSOR if place == self._pointed else SHADES[self._days[place].shade]

    def _foot(self) -> Content:
        """Give what the shades mean, and the day that is pointed at in words."""
        words = ""
        if self._pointed is not None:
            words = self._days[self._pointed].words(self._days[-1].day)
        return Content.assemble(" " * _MARGIN, legend(), "   ", (words, "bold"))


def legend() -> Content:
    """Give what the shades mean, in minutes."""
    parts: list[tuple[str, str]] = []
    for mark, limit in zip(SHADES[1:], SHADE_MINUTES[1:], strict=False):
        parts += [(mark, _STYLES[mark]), (f" <{limit}  ", "dim")]
    return Content.assemble(*parts, ("█", _STYLES["█"]), (f" {SHADE_MINUTES[-1]}+ min", "dim"))
