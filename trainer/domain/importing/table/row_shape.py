"""Rows brought into the shape of their table: surplus cells, two records on one line."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.table.cell_shapes import is_day, is_link, is_status
from trainer.domain.importing.table.named import number_in
from trainer.domain.importing.table.written_level import level_in

_MOST_SURPLUS = 200
_LONGEST_GLUED = 60
_CHECKS: dict[Meaning, Callable[[str], object]] = {
    Meaning.NUMBER: number_in,
    Meaning.LINK: is_link,
    Meaning.DAY: is_day,
    Meaning.LEVEL: level_in,
    Meaning.STATUS: is_status,
}
_TEXT = {Meaning.TITLE: 2, Meaning.NOTE: 1, Meaning.PATTERN: 1}


def shaped(row: Sequence[str], columns: Sequence[Column]) -> list[Sequence[str]]:
    """Give the rows that a row with too many cells stands for: two, or one with cells joined."""
    width = len(columns)
    while len(row) > width and not row[-1]:
        row = row[:-1]
    if len(row) <= width or not width:
        return [row]
    if len(row) > width + _MOST_SURPLUS:
        return [_joined(row[: width + _MOST_SURPLUS], width - 1, width)]
    if len(row) == 2 * width - 1:
        row = _unglued(row, columns)
    if len(row) == 2 * width and width > 1 and _are_two(row, columns):
        return [row[:width], row[width:]]
    return [_joined(row, _best_place(row, columns), width)]


def _unglued(row: Sequence[str], columns: Sequence[Column]) -> Sequence[str]:
    """Part the cell that ends one record and begins the next: a line end is missing within."""
    at = len(columns) - 1
    glued, last, first = row[at], columns[-1], columns[0]
    if last.meaning not in _CHECKS or len(glued) > _LONGEST_GLUED:
        return row
    for end in range(len(glued) - 1, 0, -1):
        left, right = glued[:end].strip(), glued[end:].strip()
        begins = _fit(right, first) if first.meaning in _CHECKS else right[:1].isalpha()
        if begins and _fit(left, last):
            parted = [*row[:at], left, right, *row[at + 1 :]]
            return parted if _are_two(parted, columns) else row
    return row


def _are_two(row: Sequence[str], columns: Sequence[Column]) -> bool:
    """Tell whether both halves look like rows of the table."""
    width = len(columns)
    checked = [at for at, column in enumerate(columns) if column.meaning in _CHECKS]
    halves = (row[:width], row[width:])
    fit = [sum(_fit(half[at], columns[at]) for at in checked) for half in halves]
    return bool(checked) and all(2 * one > len(checked) for one in fit)


def _best_place(row: Sequence[str], columns: Sequence[Column]) -> int:
    """Give the column that the surplus belongs to: with it the other cells fit theirs best."""
    width, surplus = len(columns), len(row) - len(columns)
    before = [_fit(row[at], columns[at]) for at in range(width)]
    behind = [_fit(row[at + surplus], columns[at]) for at in range(width)]
    heads = [0, *accumulate(before)]
    tails = [*accumulate(reversed(behind), initial=0)][::-1]
    return max(
        range(width),
        key=lambda at: (heads[at] + tails[at + 1], _TEXT.get(columns[at].meaning, 0)),
    )


def _fit(cell: str, column: Column) -> int:
    check = _CHECKS.get(column.meaning)
    return int(bool(check and cell and check(cell)))


def _joined(row: Sequence[str], at: int, width: int) -> Sequence[str]:
    end = at + 1 + len(row) - width
    return [*row[:at], ", ".join(cell for cell in row[at:end] if cell), *row[end:]]
