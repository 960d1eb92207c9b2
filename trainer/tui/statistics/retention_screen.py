"""Retention: what was really recalled, whole, week by week, by pattern and by level."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from trainer.domain.stats.interval import INTERVAL
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import (
    BY_LEVEL,
    BY_PATTERN,
    BY_WEEK,
    DESIRED_RETENTION,
    RETENTION,
    Retention,
    Week,
)
from trainer.domain.stats.tally import ENOUGH_TESTS, Judgement, Tally
from trainer.domain.wording.words import short_day
from trainer.tui.commands import bindings
from trainer.tui.messages import Statistic
from trainer.tui.statistics.curve import Curve
from trainer.tui.statistics.curve_picture import SURE, UNSURE, Drawing
from trainer.tui.statistics.figure import Figure, Waiting
from trainer.tui.statistics.range_bar import legend
from trainer.tui.statistics.range_lines import MARKS, RangeLine, RangeLines
from trainer.tui.statistics.statistic_screen import StatisticScreen

if TYPE_CHECKING:
    from trainer.domain.stats.term import Term


class RetentionScreen(StatisticScreen):
    """The measured share beside the desired one, each with the range it can be trusted to."""

    CSS_PATH = ["statistic.tcss", "retention_screen.tcss"]
    BINDINGS = bindings("settings")
    here = Statistic.RETENTION
    purpose = (
        "How much you recalled when problems came back, beside the share that the plan aims at. "
        "Only what happened counts here, not what was expected."
    )

    def figures(self) -> list[Widget]:
        """Give the whole, the weeks, the patterns and the levels."""
        return [
            Figure(RETENTION, Waiting(RETENTION), RangeLines("", id="whole-lines"), id="whole"),
            Figure(BY_WEEK, Curve(), id="weeks"),
            Figure(BY_PATTERN, RangeLines("pattern", id="pattern-lines"), id="patterns"),
            Figure(BY_LEVEL, RangeLines("level", id="level-lines"), id="levels"),
        ]

    @property
    def terms(self) -> tuple[Term, ...]:
        """The figures, then what they are compared with."""
        return (*super().terms, DESIRED_RETENTION, INTERVAL)

    def show(self) -> None:
        """Ask for the retention and draw it; there are no charts of what is too little."""
        retention = self.services.stats.retention()
        for name in ("#weeks", "#patterns", "#levels"):
            self.query_one(name).display = not retention.overall.missing
        self._draw_whole(retention)
        self._draw_weeks(retention)
        self._draw_groups(retention)
        self.advise(retention_advice(retention))

    def _draw_whole(self, retention: Retention) -> None:
        self.query_one(Waiting).display = bool(retention.overall.missing)
        self.query_one("#whole", Figure).beside(_judged(retention))
        lines = [("all reviews", retention.overall), ("last 30 days", retention.month)]
        self._draw_lines("#whole-lines", [] if retention.overall.missing else lines, retention)

    def _draw_weeks(self, retention: Retention) -> None:
        drawing = by_week(retention.weeks, retention.desired)
        self.query_one(Curve).show(drawing)
        most = max((week.tally.number for week in retention.weeks), default=0)
        self.query_one("#weeks", Figure).beside(
            _weeks_legend(retention.desired, most) if drawing else "from the second week on"
        )

    def _draw_groups(self, retention: Retention) -> None:
        self._draw_lines(
            "#pattern-lines", [(p.name, t) for p, t in retention.weakest_first], retention
        )
        levels = [(level.name.lower(), tally) for level, tally in retention.levels if tally.number]
        self._draw_lines("#level-lines", levels, retention)
        self.query_one("#patterns", Figure).beside(legend(f"desired {retention.desired:.0%}"))

    def _draw_lines(self, name: str, lines: list[tuple[str, Tally]], retention: Retention) -> None:
        self.query_one(name, RangeLines).show(
            [RangeLine(name, tally, retention.desired) for name, tally in lines]
        )


def by_week(weeks: tuple[Week, ...], desired: float) -> Drawing | None:
    """Give the curve of the weeks from the first tested one on; ``None`` with fewer than two.

    Weeks in a row are joined; one without a test leaves a gap.
    """
    tested = [place for place, week in enumerate(weeks) if week.tally.number]
    if len(tested) < 2:
        return None
    shares = {place: weeks[place].tally.share or 0.0 for place in tested}
    runs = groupby(enumerate(tested), key=lambda it: it[1] - it[0])
    shown = range(tested[0], len(weeks))
    return Drawing(
        left=tested[0],
        right=len(weeks) - 1,
        marks=tuple(((place, shares[place]), _mark(weeks[place].tally)) for place in tested),
        lines=tuple(tuple((place, shares[place]) for _, place in run) for _, run in runs),
        reference=(desired, desired),
        labels=tuple((place, short_day(weeks[place].start).split(" ", 1)[1]) for place in shown),
        counts=tuple((place, weeks[place].tally.number) for place in shown),
    )


def _mark(tally: Tally) -> str:
    return UNSURE if tally.missing else SURE


def _weeks_legend(desired: float, most: int) -> Content:
    return Content.assemble(
        (SURE, "bold $accent"), (f" {ENOUGH_TESTS}+ reviews  ", "dim"),
        (UNSURE, "bold $accent"), (" fewer  ", "dim"),
        ("╌╌", "$secondary"), (f" desired {desired:.0%}  ", "dim"), (f"n up to {most:,}", "dim"),
    )  # fmt: skip


def _judged(retention: Retention) -> Content:
    """Give how the whole compares with what is desired, in a mark and words."""
    judgement = retention.judge(retention.overall)
    mark, style = MARKS[judgement]
    match judgement:
        case Judgement.UNKNOWN:
            return Content.styled(f"{retention.overall.number} of {ENOUGH_TESTS} reviews", "dim")
        case Judgement.WITHIN:
            words = f"{judgement} ({retention.desired:.0%})"
        case _:
            words = f"{judgement} the desired {retention.desired:.0%}"
    return Content.assemble((mark, style), " ", words)
