"""Which sign stands between the cells of a table of text."""

import csv
from collections import Counter

from trainer.domain.importing.table.headers import is_header

SEPARATORS = (",", ";", "\t", "|")
_HEAD = 4096
_MOST_LINES = 60
_LONGEST_LINE = 2000
_MOSTLY = 0.6


def separator_of(text: str) -> str:
    """Give the sign between the cells, empty where each line is one cell.

    Two known words in the first lines settle it; else ``clevercsv`` is asked about the head, and
    is believed where most lines have more than one cell by its answer.
    """
    lines = [line for line in text[:_HEAD].split("\n") if line.strip()][:_MOST_LINES]
    by_header = [sign for sign in SEPARATORS if _has_header(lines, sign)]
    if len(by_header) == 1:
        return by_header[0]
    asked = _asked(text[:_HEAD])
    if asked in SEPARATORS and _divides(lines, asked):
        return asked
    return max(
        (sign for sign in SEPARATORS if _divides(lines, sign)),
        key=lambda sign: _evenness(lines, sign),
        default="",
    )


def _has_header(lines: list[str], sign: str) -> bool:
    return any(
        sum(is_header(cell) for cell in line.split(sign) if cell.strip()) > 1
        for line in (line.replace('"', "") for line in lines[:5])
        if len(line) < _LONGEST_LINE
    )


def _asked(head: str) -> str:
    """Give what ``clevercsv`` takes for the separator, empty where it cannot be asked."""
    try:
        from clevercsv import Detector, Error
    except ImportError:
        return ""
    try:
        found = Detector().detect(head)
    except (Error, ArithmeticError, LookupError, ValueError, RecursionError):
        return ""
    return str(found.delimiter) if found and found.delimiter else ""


def _widths(lines: list[str], sign: str) -> list[int]:
    try:
        rows = list(csv.reader(lines, delimiter=sign, skipinitialspace=True))
    except csv.Error:
        return [line.count(sign) + 1 for line in lines]
    return [len(row) for row in rows]


def _divides(lines: list[str], sign: str) -> bool:
    """Tell whether most lines have more than one cell."""
    widths = _widths(lines, sign)
    return sum(width > 1 for width in widths) > _MOSTLY * len(widths)


def _evenness(lines: list[str], sign: str) -> tuple[float, int]:
    """Say how many lines agree on a number of cells, and on which."""
    widths = Counter(_widths(lines, sign))
    width, number = widths.most_common(1)[0]
    return number / len(lines), width
