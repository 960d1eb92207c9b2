"""A grid, drawn with its cells under each other and the numbers of rows and columns."""

from collections.abc import Iterator, Sequence
from typing import TypeGuard

from trainer.domain.drawing.size import TALLEST, WIDEST, fitting
from trainer.domain.problem.contract import Value
from trainer.domain.problem.value_text import format_value

Grid = Sequence[Sequence[Value]]


def is_grid(value: Value) -> TypeGuard[list[list[Value]]]:
    """Tell whether a value is a list of rows of one length, not too many and not empty."""
    return (
        isinstance(value, list)
        and 0 < len(value) < TALLEST
        and all(isinstance(row, list) and 0 < len(row) < WIDEST for row in value)
        and len({len(row) for row in value if isinstance(row, list)}) == 1
    )


def grid(cells: Grid, beside: Grid | None = None) -> str | None:
    """Give the picture of a grid, or ``None`` where it is too large.

    Cells that differ from those of the grid ``beside``, if it has the same shape, are in brackets.
    """
    alike = beside is not None and list(map(len, beside)) == list(map(len, cells))
    labels = [
        [_label(cell, alike and beside is not None and beside[r][c] != cell)
         for c, cell in enumerate(row)]
        for r, row in enumerate(cells)
    ]  # fmt: skip
    return fitting(_lines(labels))


def _label(cell: Value, differs: bool) -> str:
    plain = isinstance(cell, str) and len(cell) == 1 and cell.isprintable()
    label = str(cell) if plain else format_value(cell)
    return f"[{label}]" if differs else label


def _lines(labels: Sequence[Sequence[str]]) -> Iterator[str]:
    columns = [str(number) for number in range(len(labels[0]))]
    widths = [max(map(len, column)) for column in zip(columns, *labels, strict=True)]
    margin = len(str(len(labels) - 1))
    yield f"{'':{margin}} │ {_row(columns, widths)}"
    for number, row in enumerate(labels):
        yield f"{number:{margin}} │ {_row(row, widths)}"


def _row(labels: Sequence[str], widths: Sequence[int]) -> str:
    return " ".join(label.rjust(width) for label, width in zip(labels, widths, strict=True))
