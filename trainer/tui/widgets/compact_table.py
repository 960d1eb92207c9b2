"""A table of Markdown without lines between its rows, drawn as one text.

Textual's own has a widget for each cell and a line below each row: where it is narrow a table of
five rows fills a screen, and laying it out takes longer than all the text around it.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult, RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets._markdown import MarkdownTable
from textual.widgets.markdown import MarkdownBlock

_GAP = 2
_NARROWEST = 6
"""No column gets narrower than this to make room for the others."""

Line = Sequence[Content]


class CompactTable(MarkdownTable):
    """A table that takes no more room than its text."""

    def compose(self) -> ComposeResult:
        """Lay out head and rows as one text."""
        head, rows = self._get_headers_and_rows()
        self._headers, self._rows = head, rows
        yield TableText(head, rows)

    async def _update_from_block(self, block: MarkdownBlock) -> None:
        await self.remove()
        await self._markdown.mount(block)


class TableText(Widget):
    """Draws head and rows in columns; what does not fit goes on below, in its own column."""

    DEFAULT_CSS = """
    TableText {
        width: 1fr;
        height: auto;
    }
    """

    def __init__(self, head: Line, rows: Sequence[Line]) -> None:
        super().__init__()
        self._head = head
        self._rows = [row for row in rows if row]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Give the number of lines at this width."""
        return len(self._lines(width))

    def render(self) -> RenderResult:
        """Give the lines at the width there is."""
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        widths = _column_widths([self._head, *self._rows], width)
        rule = Content.styled("─" * min(width, sum(widths) + _GAP * (len(widths) - 1)), "dim")
        head = [cell.stylize("bold") for cell in self._head]
        body = [line for row in self._rows for line in _laid_out(row, widths)]
        return [*_laid_out(head, widths), rule, *body]


def _column_widths(lines: Sequence[Line], width: int) -> list[int]:
    """Give each column what it needs; the widest ones give way where that is too much."""
    widths = [
        max((line[at].cell_length for line in lines if at < len(line)), default=0)
        for at in range(max(map(len, lines)))
    ]
    over = sum(widths) + _GAP * (len(widths) - 1) - width
    while over > 0 and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
        over -= 1
    return widths


def _laid_out(row: Line, widths: Sequence[int]) -> list[Content]:
    cells = [cell.wrap(max(1, wide)) for cell, wide in zip(row, widths, strict=False)]
    height = max(map(len, cells), default=0)
    return [_joined([cell[at : at + 1] for cell in cells], widths) for at in range(height)]


def _joined(parts: Sequence[Sequence[Content]], widths: Sequence[int]) -> Content:
    """Give one line of a row: the parts of its cells, each at its column."""
    line = Content("")
    for part, wide in zip(parts, widths, strict=False):
        text = part[0].rstrip() if part else Content("")
        line = Content.assemble(line, text, " " * (wide - text.cell_length + _GAP))
    return line.rstrip()
