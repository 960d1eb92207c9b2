"""Range lines: shares one under the other, each with its number, its range, and its aim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from trainer.domain.stats.tally import Judgement, Tally
from trainer.domain.text import clean_line
from trainer.tui.statistics.range_bar import range_bar, scale

MARKS = {
    Judgement.UNKNOWN: (" ", ""),
    Judgement.BELOW: ("▼", "bold $error"),
    Judgement.WITHIN: ("=", "bold $success"),
    Judgement.ABOVE: ("▲", "bold $secondary"),
}
"""How each judgement looks: a mark that needs no colour, and its colour."""

_LONGEST_NAME = 36
_WIDEST_BAR = 51
_NUMBER, _SHARE, _INTERVAL = 9, 10, 15
_ROOM_FOR_INTERVAL = 96
"""From this width on the interval stands there in figures, too."""


@dataclass(frozen=True, slots=True)
class RangeLine:
    """A share called by a name, and the share (0 to 1) that it should be, ``None`` untested."""

    name: str
    tally: Tally
    aim: float | None


class RangeLines(Widget):
    """A small table as high as its lines; the bars take what the columns leave of its width.

    ``aims`` heads the column of the aims, which is there only if it has a name: where every line
    has the same one, the mark in the bar is enough.
    """

    DEFAULT_CSS = """
    RangeLines {
        height: auto;
    }
    """

    def __init__(self, names: str, aims: str = "", *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._names, self._aims = names, aims
        self._lines: Sequence[RangeLine] = ()

    def show(self, lines: Sequence[RangeLine]) -> None:
        """Show these lines."""
        self._lines = lines
        self.refresh(layout=True)

    def get_content_height(self, _container: Size, _viewport: Size, _width: int) -> int:
        """Give a row to each line and one to the heading."""
        return len(self._lines) + 1 if self._lines else 0

    def render(self) -> RenderResult:
        """Give heading and lines for the present width."""
        if not self._lines:
            return Content("")
        return Content("\n").join([self._heading(), *map(self._drawn, self._lines)])

    def _heading(self) -> Content:
        interval = f"{'95% interval':>{_INTERVAL}}" if self._shows_interval else ""
        return Content.styled(
            f"  {self._names:<{self._name_width}}{'reviews':>{_NUMBER}}"
            f"{self._aims:>{self._aim_width}}{'recalled':>{_SHARE}}{interval}  "
            f"{scale(self._bar_width)}",
            "dim",
        )

    def _drawn(self, line: RangeLine) -> Content:
        aim, tally = line.aim, line.tally
        mark, style = MARKS[Judgement.UNKNOWN if aim is None else tally.judge(aim)]
        name = clean_line(line.name, self._name_width)
        aimed = f"{'' if aim is None else f'{aim:.0%}':>{self._aim_width}}" if self._aims else ""
        start = Content.assemble(
            (mark, style), f" {name:<{self._name_width}}{tally.number:>{_NUMBER},}", (aimed, "dim")
        )
        if aim is None or tally.missing:
            return Content.assemble(start, (f"    {tally.missing} more needed", "dim"))
        interval = f"{tally.interval.in_words:>{_INTERVAL}}" if self._shows_interval else ""
        share = (f"{tally.share or 0:>{_SHARE}.0%}", "bold")
        return Content.assemble(
            start, share, (interval, "dim"), "  ", range_bar(tally, aim, self._bar_width)
        )

    @property
    def _shows_interval(self) -> bool:
        return self.size.width >= _ROOM_FOR_INTERVAL

    @property
    def _name_width(self) -> int:
        longest = max((len(line.name) for line in self._lines), default=0)
        return min(max(longest, len(self._names)), _LONGEST_NAME)

    @property
    def _aim_width(self) -> int:
        return len(self._aims) + 2 if self._aims else 0

    @property
    def _bar_width(self) -> int:
        columns = 2 + self._name_width + _NUMBER + self._aim_width + _SHARE + 2
        if self._shows_interval:
            columns += _INTERVAL
        return max(0, min(_WIDEST_BAR, self.size.width - columns))
