"""Forecast: the reviews and minutes of the next 30 days, with and without new problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

from trainer.domain.stats.forecast.advice import forecast_advice
from trainer.domain.stats.forecast.forecast import (
    BACKLOG,
    NEW_AHEAD,
    REVIEWS_AHEAD,
    TOTAL_AHEAD,
    Forecast,
)
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Statistic
from trainer.tui.statistics.day_bars import DayBars, legend
from trainer.tui.statistics.figure import Figure
from trainer.tui.statistics.statistic_screen import StatisticScreen

if TYPE_CHECKING:
    from trainer.services.services import Services


class ForecastScreen(StatisticScreen):
    """The days as columns, the backlog apart from them, and what they add up to."""

    CSS_PATH = ["statistic.tcss", "forecast_screen.tcss"]
    BINDINGS = [*bindings("with_new"), *quiet("settings")]
    here = Statistic.FORECAST
    purpose = (
        "How much there is to do on each of the next 30 days. What does not fit in your minutes a "
        "day moves to the next days. w adds the new problems for which there is room."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._with_new = False
        self._forecast: Forecast | None = None

    def figures(self) -> list[Widget]:
        """Give the backlog, the days, and their total."""
        return [
            Figure(BACKLOG, id="backlog"),
            Figure(REVIEWS_AHEAD, DayBars(), id="days"),
            Figure(TOTAL_AHEAD, id="total"),
        ]

    def show(self) -> None:
        """Ask for the forecast and draw it."""
        self._forecast = self.services.stats.forecast()
        self._draw(self._forecast)

    def action_with_new(self) -> None:
        """Show the days with new problems, or without."""
        self._with_new = not self._with_new
        if self._forecast is not None:
            self._draw(self._forecast)

    def _draw(self, forecast: Forecast) -> None:
        outlook = forecast.with_new if self._with_new else forecast.as_things_stand
        days = self.query_one("#days", Figure)
        days.term = NEW_AHEAD if self._with_new else REVIEWS_AHEAD
        days.beside(legend(outlook.days, forecast.budget))
        self.query_one(DayBars).show(outlook.days, forecast.budget)
        self.query_one("#backlog", Figure).beside(forecast.backlog.in_words(forecast.day))
        self.query_one("#total", Figure).beside(outlook.in_words)
        self.advise(forecast_advice(forecast, self._with_new))
