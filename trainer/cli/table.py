"""Tables of plain text that fit the terminal."""

from collections.abc import Collection, Sequence
from unicodedata import combining, east_asian_width

from trainer.domain.text import clean_line

GAP = "  "
NARROWEST = 8
"""The stretching column keeps at least this many cells."""


def table(
    rows: Sequence[Sequence[str]],
    *,
    width: int | None,
    stretch: int = 0,
    right: Collection[int] = (),
) -> list[str]:
    """Give the rows as lines of aligned columns.

    Columns in ``right`` end flush; the column ``stretch`` is cut where the lines would be wider
    than ``width`` (``None``: however wide they are).
    """
    cells = [[clean_line(cell, 1000) for cell in row] for row in rows]
    widths = [max(map(cells_wide, column)) for column in zip(*cells, strict=True)]
    if width is not None and widths:
        over = sum(widths) + len(GAP) * (len(widths) - 1) - width
        widths[stretch] = max(min(NARROWEST, widths[stretch]), widths[stretch] - max(0, over))
    lines = (
        GAP.join(
            _placed(cell, wide, at in right)
            for at, (cell, wide) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )
    return [line if width is None else _cut(line, width) for line in lines]


def cells_wide(text: str) -> int:
    """Give how many terminal cells the text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 1 + (east_asian_width(c) in "WF") for c in text)


def _placed(text: str, wide: int, right: bool) -> str:
    text = _cut(text, wide)
    space = " " * (wide - cells_wide(text))
    return space + text if right else text + space


def _cut(text: str, wide: int) -> str:
    if cells_wide(text) <= wide:
        return text
    while text and cells_wide(text) > wide - 1:
        text = text[:-1]
    return f"{text}…"
