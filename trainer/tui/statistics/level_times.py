"""The times by level as bars on one scale, each with the mark of its target."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from trainer.domain.stats.rhythm.level_time import LevelTime
from trainer.domain.stats.rhythm.rhythm import TIME_DAYS
from trainer.domain.wording.words import count, span, span_range
from trainer.tui.coverage.coverage_words import pace

WITHIN, OVER, TARGET = "█", "▒", "┃"
"""What the bar is drawn with up to the target and beyond it, and the mark of the target."""

_NAME, _LONGEST_BAR = 10, 60
_HEADS = ("median", "95%", "target", "pace", "attempts")
_WIDTHS = (8, 14, 9, 6, 10)


def legend() -> Content:
    """Give what the marks mean."""
    return Content.assemble(
        (f"last {TIME_DAYS // 7} weeks  ", "dim"), (WITHIN, "$success"), (" within  ", "dim"),
        (TARGET, "bold $accent"), (" target  ", "dim"), (OVER, "$warning"), (" over", "dim"),
    )  # fmt: skip


class LevelTimes(Widget):
    """Shows a line for each level: the bar, the numbers, or how many attempts are missing."""

    DEFAULT_CSS = """
    LevelTimes {
        height: auto;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[LevelTime] = ()

    def show(self, levels: Sequence[LevelTime]) -> None:
        """Show the times of these levels."""
        self._levels = levels
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        """Give the lines for the present width."""
        room = min(_LONGEST_BAR, max(0, self.size.width - _NAME - sum(_WIDTHS)))
        longest = max((max(*times) for one in self._levels if (times := _times(one))), default=None)
        lines = [_line(level, room, longest) for level in self._levels]
        if longest is not None:
            lines.insert(0, Content.styled(" " * (_NAME + room) + _cells(_HEADS), "dim"))
        return Content("\n").join(lines)


def _times(level: LevelTime) -> tuple[timedelta, timedelta] | None:
    if level.median is None or level.target is None:
        return None
    return level.median, level.target


def _line(level: LevelTime, room: int, longest: timedelta | None) -> Content:
    name, times = f"{level.level.word:<{_NAME}}", _times(level)
    if times is None or longest is None or level.interval is None:
        known = f" ({level.number} so far)" if level.number else ""
        missing = f"{count(level.missing, 'more timed attempt')}{known}"
        return Content.assemble(name, (missing, "dim"))
    time, target = times
    numbers = (span(time), span_range(*level.interval), span(target), pace(level.pace))
    bar = pace_bar(time / longest, target / longest, room)
    return Content.assemble(name, bar, _cells((*numbers, f"{level.number:,}")))


def _cells(texts: Sequence[str]) -> str:
    return "".join(f"{text:>{width}}" for text, width in zip(texts, _WIDTHS, strict=True))


def pace_bar(time: float, target: float, width: int) -> Content:
    """Give a bar of this width for a time and its target, both as shares (0 to 1) of the scale."""
    if width < 1:
        return Content("")
    end, mark = max(1, round(time * width)), min(width - 1, round(target * width))
    within = WITHIN * min(end, mark)
    over = OVER * max(0, end - mark - 1)
    return Content.assemble(
        (within, "$success"), " " * (mark - len(within)), (TARGET, "bold $accent"),
        (over, "$warning"), " " * (width - mark - 1 - len(over)),
    )  # fmt: skip
