"""The rows of a table of text: where they begin and end, whoever wrote it."""

import csv
from collections.abc import Iterator, Sequence

from trainer.exchange.tables.separators import separator_of

Row = tuple[int, list[str]]

_LONGEST_RECORD = 400
"""A cell in quotes may go over so many lines; a quote that opens more was none."""

_MOST_LOST_QUOTES = 200


def rows_in(text: str, separator: str | None = None) -> list[Row]:
    """Give the rows of a text with the line each begins on, counted from 1.

    Where each line is one cell the separator is empty; it is found out where it is not told.
    """
    lines = text.split("\n")
    start = _preamble(lines)
    sign = _told(lines[start - 1]) if start else ""
    sign = sign or (separator_of("\n".join(lines[start:])) if separator is None else separator)
    if not sign:
        return _one_cell_a_line(lines, start)
    return list(_records(lines, start, sign))


def _preamble(lines: Sequence[str]) -> int:
    """Give how many lines only say how the table is written: ``sep=;``."""
    return 1 if lines and lines[0].lower().startswith("sep=") else 0


def _told(line: str) -> str:
    sign = line[4:5]
    return sign if sign in (",", ";", "\t", "|") else ""


def _one_cell_a_line(lines: Sequence[str], start: int) -> list[Row]:
    rows = [(number, [line.strip()]) for number, line in enumerate(lines[start:], start + 1)]
    return [(number, [_unquoted(cells[0])]) for number, cells in rows if cells[0]]


def _unquoted(cell: str) -> str:
    is_quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if is_quoted else cell


def _records(lines: Sequence[str], start: int, sign: str) -> Iterator[Row]:
    """Give the records; one whose quotes do not close is read as if its line had none."""
    lost = 0
    while start < len(lines):
        quoting = lost < _MOST_LOST_QUOTES
        for number, cells in _read(lines, start, sign, quoting=quoting):
            if cells is None:
                break
            yield number, cells
        else:
            return
        lost += 1
        yield number, [_unquoted(cell.strip()) for cell in lines[number - 1].split(sign)]
        start = number


def _read(
    lines: Sequence[str], start: int, sign: str, *, quoting: bool
) -> Iterator[tuple[int, list[str] | None]]:
    """Give each record with its first line, or no cells where its quotes are wrong."""
    reader = csv.reader(
        (line + "\n" for line in lines[start:]),
        delimiter=sign,
        skipinitialspace=sign != "\t",
        quoting=csv.QUOTE_MINIMAL if quoting else csv.QUOTE_NONE,
        strict=True,
    )
    first = start + 1
    try:
        for cells in reader:
            end = start + reader.line_num
            if end - first > _LONGEST_RECORD:
                yield first, None
                return
            yield first, cells
            first = end + 1
    except csv.Error:
        yield first, None
