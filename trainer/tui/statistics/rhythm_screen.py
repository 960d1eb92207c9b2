"""Time and rhythm: when the learner worked, how long problems take, and how many need no help."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widget import Widget

from trainer.domain.stats.interval import INTERVAL
from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.level_time import TIME_BY_LEVEL
from trainer.domain.stats.rhythm.unaided_trend import UNAIDED, Month
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import count
from trainer.tui.messages import Statistic
from trainer.tui.statistics.calendar_figure import CalendarFigure
from trainer.tui.statistics.figure import Figure
from trainer.tui.statistics.level_times import LevelTimes, legend
from trainer.tui.statistics.statistic_screen import StatisticScreen
from trainer.tui.statistics.unaided_months import UnaidedMonths


class RhythmScreen(StatisticScreen):
    """The year as a calendar, the times by level, and the months of unaided solves."""

    here = Statistic.RHYTHM
    purpose = (
        "When you worked, how long problems take you, and how many you solve without help. Enter "
        "on the calendar puts a cursor on the days, Esc takes it away."
    )

    def figures(self) -> list[Widget]:
        """Give calendar, levels and months."""
        return [
            CalendarFigure(),
            Figure(TIME_BY_LEVEL, LevelTimes(), id="levels"),
            Figure(UNAIDED, UnaidedMonths(), id="months"),
        ]

    @property
    def terms(self) -> tuple[Term, ...]:
        """What the figures show, and what the ranges in them mean."""
        return (*super().terms, INTERVAL)

    def show(self) -> None:
        """Ask for the rhythm and draw it."""
        rhythm = self.services.stats.rhythm()
        self.query_one(CalendarFigure).show(rhythm)
        self.query_one("#levels", Figure).beside(legend())
        self.query_one(LevelTimes).show(rhythm.levels)
        self.query_one("#months", Figure).beside(_unaided(rhythm.months))
        self.query_one(UnaidedMonths).show(rhythm.months)
        self.advise(rhythm_advice(rhythm))


def _unaided(months: Sequence[Month]) -> Content:
    attempts, unaided = sum(one.attempts for one in months), sum(one.unaided for one in months)
    words = f"{unaided:,} of {count(attempts, 'attempt')} in {len(months)} months"
    return Content.styled(words if attempts else "", "dim")
