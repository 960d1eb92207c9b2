"""Calibration: whether the schedule knows the learner, band by band and in two numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from trainer.domain.stats.calibration.advice import calibration_advice
from trainer.domain.stats.calibration.bins import RMSE_BINS, USUAL_RMSE
from trainer.domain.stats.calibration.calibration import (
    CALIBRATION,
    ENOUGH_FOR_WORDS,
    LATENESS,
    LOG_LOSS,
    USUAL_LOG_LOSS,
    Band,
    Calibration,
    Fit,
)
from trainer.domain.stats.interval import INTERVAL
from trainer.domain.stats.retention.retention import DESIRED_RETENTION
from trainer.domain.stats.tally import Judgement
from trainer.tui.commands import bindings
from trainer.tui.messages import Statistic
from trainer.tui.statistics.curve import Curve
from trainer.tui.statistics.curve_picture import SURE, Drawing
from trainer.tui.statistics.figure import Figure, Waiting
from trainer.tui.statistics.range_bar import legend
from trainer.tui.statistics.range_lines import MARKS, RangeLine, RangeLines
from trainer.tui.statistics.statistic_screen import StatisticScreen

if TYPE_CHECKING:
    from trainer.domain.stats.term import Term

_FITS = {
    Fit.TOO_HARD: Judgement.BELOW,
    Fit.FITS: Judgement.WITHIN,
    Fit.TOO_EASY: Judgement.ABOVE,
}
"""What was recalled against what was expected."""

_FIT_WORDS = {
    Fit.TOO_HARD: "recalled less than expected",
    Fit.FITS: "recalled as much as expected",
    Fit.TOO_EASY: "recalled more than expected",
}
_CAPTION = "recalled ↑  expected →  · where they agree"


class CalibrationScreen(StatisticScreen):
    """Expected recall against what came: in bands, by lateness, and how far off on the whole."""

    CSS_PATH = ["statistic.tcss", "calibration_screen.tcss"]
    BINDINGS = bindings("settings")
    here = Statistic.CALIBRATION
    purpose = (
        "Whether you forget as fast as expected: of the problems that you should recall with a "
        "chance of 80%, did you recall about 80%? Where you do not, the due dates allow for it."
    )

    def figures(self) -> list[Widget]:
        """Give the bands with their curve, the lateness, and the two numbers."""
        return [
            Figure(
                CALIBRATION,
                Waiting(CALIBRATION),
                Horizontal(
                    RangeLines("band", "expected", id="band-lines"),
                    Vertical(Static(_CAPTION, classes="quiet", markup=False), Curve(), id="curve"),
                ),
                id="bands",
            ),
            Figure(LATENESS, RangeLines("reviewed", "expected", id="late-lines"), id="lateness"),
            Figure(LOG_LOSS, id="log-loss"),
            Figure(RMSE_BINS, id="rmse"),
        ]

    @property
    def terms(self) -> tuple[Term, ...]:
        """The figures, then what their words refer to."""
        return (*super().terms, INTERVAL, DESIRED_RETENTION)

    def show(self) -> None:
        """Ask for the calibration and draw it; there are no charts of what is too little."""
        calibration = self.services.stats.calibration()
        for name in ("#bands Horizontal", "#lateness", "#log-loss", "#rmse"):
            self.query_one(name).display = not calibration.missing
        self.query_one(Waiting).display = bool(calibration.missing)
        self.query_one("#bands", Figure).beside(_judged(calibration))
        self.query_one("#band-lines", RangeLines).show(
            [_line(band) for band in calibration.bands[::-1]]
        )
        self.query_one("#late-lines", RangeLines).show(
            [
                RangeLine(late.value, tally, tally.expected_share)
                for late, tally in calibration.lateness
                if tally.number
            ]
        )
        drawing = against_expected(calibration.bands)
        self.query_one(Curve).show(drawing)
        self.query_one("#curve").visible = drawing is not None
        self.query_one("#lateness", Figure).beside(legend("expected"))
        self.query_one("#log-loss", Figure).beside(_log_loss(calibration.log_loss))
        self.query_one("#rmse", Figure).beside(_rmse(calibration.rmse_in_words))
        self.advise(calibration_advice(calibration))


def against_expected(bands: tuple[Band, ...]) -> Drawing | None:
    """Give the recalled shares with their intervals over the expected ones, beside the diagonal.

    Bands with too few reviews to be judged are left out; ``None`` if none has enough.
    """
    sure = [band.tally for band in bands if not band.tally.missing]
    if not sure:
        return None
    points = [(tally.expected_share or 0.0, tally.share or 0.0) for tally in sure]
    left = min(int(x * 10) / 10 for x, _ in points)
    return Drawing(
        left=left,
        right=1.0,
        marks=tuple((point, SURE) for point in points),
        lines=tuple(
            ((x, tally.interval.low), (x, tally.interval.high))
            for (x, _), tally in zip(points, sure, strict=True)
        ),
        reference=(left, 1.0),
        labels=tuple((tens / 10, f"{tens * 10}%") for tens in range(round(left * 10), 11)),
    )


def _line(band: Band) -> RangeLine:
    name = f"{band.low * 100:.0f} to {band.high:.0%}" if band.low else f"below {band.high:.0%}"
    return RangeLine(name, band.tally, band.tally.expected_share)


def _judged(calibration: Calibration) -> Content:
    """Give in a mark and words what was recalled, or how many reviews there are for it."""
    if calibration.fit is Fit.UNKNOWN:
        return Content.styled(f"{calibration.overall.number} of {ENOUGH_FOR_WORDS} reviews", "dim")
    mark, style = MARKS[_FITS[calibration.fit]]
    return Content.assemble((mark, style), f" {_FIT_WORDS[calibration.fit]}")


def _log_loss(value: float | None) -> Content:
    return Content.assemble(
        (f"{value or 0.0:.3f}", "bold"), (f"  about {USUAL_LOG_LOSS} is usual", "dim")
    )


def _rmse(words: str) -> Content:
    return Content.assemble((words, "bold"), (f"  about {USUAL_RMSE:.0%} is usual", "dim"))
