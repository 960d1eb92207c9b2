"""The calendar as a figure, which enter puts a cursor in."""

from __future__ import annotations

from textual.binding import Binding

from trainer.domain.stats.rhythm.rhythm import CALENDAR, WEEKS, Rhythm
from trainer.domain.wording.words import count, span
from trainer.tui.commands import bindings
from trainer.tui.statistics.figure import Figure
from trainer.tui.statistics.year_heat import YearHeat

_WALKING = {"go", "stop_walking"}
"""The actions that there are only while the cursor is in the calendar."""


class CalendarFigure(Figure):
    """Shows the year; while its cursor is in it the arrows walk the days, until escape."""

    BINDINGS = [
        *bindings("walk", "stop_walking"),
        Binding("up", "go(-1)", "Day before", show=False),
        Binding("down", "go(1)", "Day after", show=False),
        Binding("left", "go(-7)", "Week before", show=False),
        Binding("right", "go(7)", "Week after", show=False),
        Binding("home", "go(-400)", "First day", show=False),
        Binding("end", "go(400)", "Last day", show=False),
    ]

    def __init__(self) -> None:
        heat = YearHeat()
        super().__init__(CALENDAR, heat, id="calendar")
        self._heat = heat

    def show(self, rhythm: Rhythm) -> None:
        """Show the days of the year."""
        self._heat.show(rhythm.days)
        if rhythm.attempts:
            self.beside(f"{span(rhythm.time)} in {count(rhythm.attempts, 'attempt')}")
        else:
            self.beside(f"no attempts in the last {WEEKS} weeks")

    def action_walk(self) -> None:
        """Put the cursor on the last day."""
        self._heat.enter()
        self.refresh_bindings()

    def action_stop_walking(self) -> None:
        """Take the cursor away."""
        self._heat.leave()
        self.refresh_bindings()

    def action_go(self, days: int) -> None:
        """Walk by so many days."""
        self._heat.move(days)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Leave the arrows and escape to the screen while the cursor is not in the calendar."""
        walking = self._heat.cursor is not None
        if action == "walk":
            return not walking
        return walking or action not in _WALKING

    def on_year_heat_pointed(self, message: YearHeat.Pointed) -> None:
        """Put the cursor on the day that was clicked."""
        self._heat.point(message.day)
        self.focus()
        self.refresh_bindings()
