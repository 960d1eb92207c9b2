"""How large a picture may be that stands beside a failing case."""

from collections.abc import Iterable

WIDEST, TALLEST = 64, 16
"""In columns and lines."""

LARGEST_TREE = 64
"""In values, holes included."""


def fitting(lines: Iterable[str]) -> str | None:
    """Give the lines as one text, or ``None`` where they are too many or too long."""
    rows = [line.rstrip() for line in lines]
    fits = 0 < len(rows) <= TALLEST and max(map(len, rows)) <= WIDEST
    return "\n".join(rows) if fits else None
