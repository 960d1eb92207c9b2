"""The picture of a curve: shares in braille dots between two axes, in so many cells.

The dots are plotille's (https://github.com/tammoippen/plotille); they are laid over one another
here, so that each layer has its colour of the theme and what lies in front hides what lies behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import floor

from plotille import Canvas
from textual.content import Content

from trainer.tui.widgets.blocks import columns

Point = tuple[float, float]

SURE, UNSURE = "●", "○"
"""The marks of a point with enough reviews behind it, and of one with few."""

_AXIS = 5
"""The cells on the left that hold the percentages."""

_BLANK = "\u2800"
_HIGHEST_BOTTOM = 0.8
_LEAST_WIDTH, _LEAST_HEIGHT = 12, 3
_HORIZONTAL, _RISING = "╌", "·"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What a curve shows; every y is a share from 0 to 1.

    ``marks`` are points with the character that stands there, ``lines`` those joined by dots.
    ``reference`` leads from the left to the right end. ``labels`` stand below their x, as far as
    there is room; ``counts`` (one to each x) are drawn as columns under the axis.
    """

    left: float
    right: float
    marks: tuple[tuple[Point, str], ...]
    lines: tuple[tuple[Point, ...], ...] = ()
    reference: tuple[float, float]
    labels: tuple[tuple[float, str], ...] = ()
    counts: tuple[tuple[float, int], ...] = ()

    @property
    def lowest(self) -> float:
        """The bottom of the scale: as many tens of percent as are below every point."""
        heights = [y for (_, y), _ in self.marks] + [y for line in self.lines for _, y in line]
        return min(_HIGHEST_BOTTOM, floor(min([*heights, *self.reference]) * 10) / 10)


def picture(drawing: Drawing, width: int, height: int) -> Content:
    """Give the curve in so many cells; where they are too few for one, nothing."""
    below = [text for text in (_counted(drawing, width - _AXIS), _labels(drawing, width)) if text]
    size = width - _AXIS, height - 1 - len(below)
    if size[0] < _LEAST_WIDTH or size[1] < _LEAST_HEIGHT:
        return Content("")
    layers = (
        (_marks(drawing, *size), "bold $accent"),
        (_lines(drawing, *size), "$primary"),
        (_reference(drawing, *size), "$secondary"),
    )
    rows = [
        Content.assemble((_scale(drawing, row, size[1]), "dim"), *_laid_over(layers, row))
        for row in range(size[1])
    ]
    foot = [Content.styled(" " * (_AXIS - 1) + "└" + "─" * size[0], "dim")]
    return Content("\n").join([*rows, *foot, *(Content.styled(text, "dim") for text in below)])


def _canvas(drawing: Drawing, width: int, height: int) -> Canvas:
    """Give an empty canvas whose last dots are the right and the upper end of the scales."""
    wide, high = (drawing.right - drawing.left) or 1.0, 1 - drawing.lowest
    return Canvas(
        width,
        height,
        drawing.left,
        drawing.lowest,
        drawing.left + wide * (2 * width) / (2 * width - 1),
        drawing.lowest + high * (4 * height) / (4 * height - 1),
    )


def _marks(drawing: Drawing, width: int, height: int) -> list[str]:
    canvas = _canvas(drawing, width, height)
    for (x, y), mark in drawing.marks:
        canvas.point(x, y, marker=mark)
    return canvas.plot("\n").split("\n")


def _lines(drawing: Drawing, width: int, height: int) -> list[str]:
    canvas = _canvas(drawing, width, height)
    for line in drawing.lines:
        for (x, y), (next_x, next_y) in pairwise(line):
            canvas.line(x, y, next_x, next_y)
    return canvas.plot("\n").split("\n")


def _reference(drawing: Drawing, width: int, height: int) -> list[str]:
    canvas = _canvas(drawing, width, height)
    start, end = drawing.reference
    for cell in range(width):
        share = cell / (width - 1)
        x = drawing.left + (drawing.right - drawing.left) * share
        canvas.point(
            x, start + (end - start) * share, marker=_HORIZONTAL if start == end else _RISING
        )
    return canvas.plot("\n").split("\n")


def _laid_over(layers: Sequence[tuple[list[str], str]], row: int) -> Iterator[tuple[str, str]]:
    """Give a row in runs of one style: of each cell what lies on top in it."""
    cells = []
    for marks in zip(*(rows[row] for rows, _ in layers), strict=True):
        on_top = ((mark, style) for mark, (_, style) in zip(marks, layers, strict=True))
        cells.append(next(((mark, it) for mark, it in on_top if mark != _BLANK), (" ", "")))
    for style, run in groupby(cells, key=lambda cell: cell[1]):
        yield "".join(mark for mark, _ in run), style


def _scale(drawing: Drawing, row: int, height: int) -> str:
    """Give the left end of a row: its percentage at both ends, the middle, and the reference."""
    start, end = drawing.reference
    shares = [drawing.lowest, (1 + drawing.lowest) / 2, 1.0, *([start] if start == end else [])]
    rows = {_row(drawing, share, height): share for share in shares}
    return f"{rows[row]:>{_AXIS - 1}.0%}┤" if row in rows else " " * (_AXIS - 1) + "│"


def _row(drawing: Drawing, share: float, height: int) -> int:
    """Give the row, counted from the top, that a share lies in."""
    dots = round((share - drawing.lowest) / (1 - drawing.lowest) * (4 * height - 1))
    return height - 1 - dots // 4


def _cell(drawing: Drawing, x: float, width: int) -> int:
    wide = (drawing.right - drawing.left) or 1.0
    return round((x - drawing.left) / wide * (2 * width - 1)) // 2


def _counted(drawing: Drawing, width: int) -> str:
    """Give the row of columns under the axis: how many reviews stand behind each point."""
    cells = [" "] * max(0, width)
    drawn = columns([number for _, number in drawing.counts])
    for (x, number), column in zip(drawing.counts, drawn, strict=True):
        if number and 0 <= (cell := _cell(drawing, x, width)) < width:
            cells[cell] = column
    return f"{'n':>{_AXIS - 1}} {''.join(cells)}".rstrip() if drawing.counts else ""


def _labels(drawing: Drawing, width: int) -> str:
    """Give the row of labels, each under its point; one that would touch another is left out."""
    row = ""
    for x, label in drawing.labels:
        start = _AXIS + max(0, _cell(drawing, x, width - _AXIS) - len(label) // 2)
        start = min(start, width - len(label))
        if start > len(row) + 1 or not row:
            row = row.ljust(start) + label
    return row
