"""The months of the trend: each month's share as a point, with the range that it lies in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from trainer.domain.stats.rhythm.unaided_trend import MONTHS, Month
from trainer.domain.wording.words import short_day
from trainer.tui.coverage.coverage_words import share

POINT, RANGE, LOW, HIGH = "●", "─", "├", "┤"
"""What a share and the range around it are drawn with."""

_NAME, _LONGEST_TRACK = 10, 60
_HEADS = ("unaided", "95%", "attempts")
_WIDTHS = (9, 12, 10)


class UnaidedMonths(Widget):
    """Shows a line for each month from the first with an attempt on; one without is blank."""

    DEFAULT_CSS = """
    UnaidedMonths {
        height: auto;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._months: Sequence[Month] = ()

    def show(self, months: Sequence[Month]) -> None:
        """Show these months."""
        self._months = list(dropwhile(lambda month: not month.attempts, months))
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        """Give the lines for the present width."""
        if not self._months:
            return Content.styled(
                f"The share of each of the last {MONTHS} months, once there are attempts.",
                "dim",
            )
        room = min(_LONGEST_TRACK, max(0, self.size.width - _NAME - sum(_WIDTHS)))
        head = Content.styled(" " * _NAME + _scale(room) + _cells(_HEADS), "dim")
        return Content("\n").join([head, *(_line(month, room) for month in self._months)])


def _line(month: Month, room: int) -> Content:
    name = f"{short_day(month.start)[-3:]} {month.start.year}"
    if month.share is None:
        return Content.styled(name, "dim")
    numbers = share(month.share), month.interval.in_words, f"{month.attempts:,}"
    return Content.assemble(f"{name:<{_NAME}}", track(month, room), _cells(numbers))


def track(month: Month, width: int) -> Content:
    """Give the point and its range on a track of this width, which stands for 0 to 100 %."""
    if width < 1 or month.share is None:
        return Content(" " * max(0, width))
    low, point, high = (
        round(share * (width - 1)) for share in (month.interval[0], month.share, month.interval[1])
    )
    before = (LOW + RANGE * width)[: point - low]
    after = (RANGE * (high - point - 1) + HIGH)[: high - point]
    return Content.assemble(
        " " * low, (before, "$secondary"), (POINT, "bold $primary"), (after, "$secondary"),
        " " * (width - 1 - high),
    )  # fmt: skip


def _scale(width: int) -> str:
    """Give the numbers over the track, as many as there is room for."""
    if width < 12:
        return " " * width
    middle, end = "50%", "100%"
    line = f"{'0%':<{(width - len(middle)) // 2 + 1}}{middle}"
    return f"{line:<{width - len(end)}}{end}"


def _cells(texts: Sequence[str]) -> str:
    return "".join(f"{text:>{width}}" for text, width in zip(texts, _WIDTHS, strict=True))
