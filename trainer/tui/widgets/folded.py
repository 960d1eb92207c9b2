"""Text that folds with its indent: what does not fit on a line goes on under it, not at its edge.

Textual wraps to the left edge, where the rest of a line of code looks like a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual.content import Content
from textual.css.styles import RulesMap
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import Static

_STEP = 4
_QUOTES = ("'", '"')
_GLUE = "\u00a0"
"""A blank at which no line is broken; it is drawn as a blank."""


class Row(NamedTuple):
    """A line of text; what does not fit goes on below it, ``hang`` cells from the edge.

    ``aside`` is where a part begins (a comment) that goes below as a whole if it does not fit; a
    row that is ``cut`` stays one line, without its aside if need be.
    """

    content: Content
    hang: int = 0
    aside: int | None = None
    cut: bool = False


class _Piece(NamedTuple):
    """A part of a row on a line of its own: from, up to, and how many cells from the edge."""

    start: int
    end: int
    indent: int


class Folded(Visual):
    """Rows to be drawn at any width."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self._pieces: tuple[int, list[tuple[int, _Piece]]] = (-1, [])

    @property
    def plain(self) -> str:
        """The rows as text, a line each."""
        return "\n".join(row.content.plain.replace(_GLUE, " ") for row in self.rows)

    def row_at(self, line: int, width: int) -> int | None:
        """Give the row of which this line (both from 0) shows a part at this width."""
        pieces = self._at(width)
        return pieces[line][0] if 0 <= line < len(pieces) else None

    def lines(self, width: int) -> list[str]:
        """Give the lines as they are drawn at this width."""
        return [
            " " * indent + self.rows[y].content.plain[start:end].replace(_GLUE, " ")
            for y, (start, end, indent) in self._at(width)
        ]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:  # noqa: ARG002
        """Give the width of the longest row."""
        return max((row.content.cell_length for row in self.rows), default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:  # noqa: ARG002
        """Give the number of lines at this width."""
        return len(self._at(width))

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Draw the rows; what is selected with the mouse is the text without its folds."""
        return [
            self._strip(y, piece, width, style, options) for y, piece in self._at(width)[:height]
        ]

    def _strip(
        self, y: int, piece: _Piece, width: int, style: Style, options: RenderOptions
    ) -> Strip:
        content = self.rows[y].content
        span = options.selection.get_span(y) if options.selection else None
        if span is not None and options.selection_style is not None:
            start, end = span
            content = content.stylize(
                options.selection_style, start, len(content.plain) if end == -1 else end
            )
        part = content[piece.start : piece.end]
        shown = Content(part.plain.replace(_GLUE, " "), list(part.spans))
        if self.rows[y].cut:
            shown = shown.truncate(width, ellipsis=True)
        segments = [Segment(" " * piece.indent, style.rich_style)] if piece.indent else []
        place = piece.start
        for text, its_style in shown.render(style, end="", parse_style=options.get_style):
            segments.append(Segment(text, (style + its_style).rich_style_with_offset(place, y)))
            place += len(text)
        return Strip(segments).extend_cell_length(width, style.rich_style)

    def _at(self, width: int) -> list[tuple[int, _Piece]]:
        if self._pieces[0] != width:
            pieces = [
                (y, piece) for y, row in enumerate(self.rows) for piece in _folded(row, width)
            ]
            self._pieces = (width, pieces)
        return self._pieces[1]


class FoldedText(Static):
    """Shows rows folded to its width; their text can be selected as it was before."""

    def __init__(
        self, rows: Sequence[Row] = (), id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(Folded(rows), id=id, classes=classes)

    @property
    def folded(self) -> Folded:
        """What it shows."""
        assert isinstance(self.visual, Folded)
        return self.visual

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.update(Folded(rows))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Give what is selected, each row on one line however it is folded."""
        return selection.extract(self.folded.plain), "\n"


def code_rows(code: Content) -> list[Row]:
    """Give the lines of code as rows: they go on a step further in, a comment goes below."""
    return [_code_row(line) for line in code.split("\n", allow_blank=True)]


def together(text: str) -> str:
    """Give a text that is not broken at its blanks."""
    return text.replace(" ", _GLUE)


def _code_row(line: Content) -> Row:
    text = line.plain
    indent = len(text) - len(text.lstrip(" "))
    comment = _comment_in(text)
    if comment == indent:
        return Row(line, indent + 2)
    return Row(line, indent + _STEP, comment)


def _comment_in(line: str) -> int | None:
    """Give where the comment of a line begins; a ``#`` within quotes begins none."""
    quote = ""
    for place, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in _QUOTES:
            quote = sign
        elif sign == "#":
            return place
    return None


def _folded(row: Row, width: int) -> Iterator[_Piece]:
    text = row.content.plain
    hang = min(row.hang, width // 2)
    fits = width < 1 or cell_len(text) <= width
    if fits or row.cut:
        yield _Piece(0, len(text if fits else text[: row.aside].rstrip()), 0)
    elif row.aside is not None and text[: row.aside].strip():
        yield from _cut(text, 0, len(text[: row.aside].rstrip()), width, 0, hang)
        yield from _cut(text, row.aside, len(text), width, hang, min(hang + 2, width // 2))
    else:
        yield from _cut(text, 0, len(text), width, 0, hang)


def _cut(
    text: str, start: int, end: int, width: int, first_indent: int, hang: int
) -> Iterator[_Piece]:
    """Cut a part of a text into pieces that fit, at a blank where there is one far enough in."""
    reaches = [0, *accumulate(map(cell_len, text))] if not text.isascii() else range(len(text) + 1)
    indent = first_indent
    while reaches[end] - reaches[start] > width - indent:
        last = start + 1
        while last < end and reaches[last + 1] - reaches[start] <= width - indent:
            last += 1
        blank = text.rfind(" ", start, last + 1)
        far_enough = start + (last - start) // 2
        at = blank if blank > far_enough else last
        yield _Piece(start, max(start + 1, len(text[:at].rstrip(" "))), indent)
        start, indent = at, hang
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        yield _Piece(start, end, indent)
