"""Where a table begins: its header, below whatever stands above it, or that it has none."""

from collections.abc import Collection, Sequence

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.table.cell_shapes import is_day
from trainer.domain.importing.table.headers import is_header, meaning_of
from trainer.domain.importing.table.link_sites import links_in
from trainer.domain.importing.table.title_words import sounds_like_a_problem

Row = tuple[int, Sequence[str]]

MOST_COLUMNS = 200
"""Of wider rows only so many cells can be columns."""

_LOOKED_AT = 15
_COMPARED = 40
_LONGEST_HEADER = 60
_NAMES = frozenset((Meaning.TITLE, Meaning.LINK, Meaning.NUMBER))


def split_head(
    rows: Sequence[Row], named: Collection[str] = ()
) -> tuple[Sequence[str], Sequence[Row]]:
    """Give header and rows; an empty header where the first row is one of data already.

    A header has two known words, or one beside nothing that could be data, or stands as words
    above numbers, days or links. It holds neither link nor day itself. A title and blank rows above
    it are passed over. A row that holds a header of ``named`` is the header.
    """
    wanted = {name.strip().lower() for name in named}
    filled = [at for at, (_, cells) in enumerate(rows) if any(cell.strip() for cell in cells)]
    for place, at in enumerate(filled[:_LOOKED_AT]):
        cells = [cell.strip() for cell in rows[at][1][:MOST_COLUMNS]]
        below = [rows[other][1] for other in filled[place + 1 : place + 1 + _COMPARED]]
        if not wanted.isdisjoint(cell.lower() for cell in cells):
            return cells, rows[at + 1 :]
        known = _known(cells, [row for row in below if not _is_same(row, cells)])
        is_first = place == 0 and (known or _stands_out(cells, below))
        if known >= 2 or (is_first and _may_be_header(cells, below, known=bool(known))):
            return cells, rows[at + 1 :]
        if _is_data(cells):
            break
    return (), rows


def _known(cells: Sequence[str], below: Sequence[Sequence[str]]) -> int:
    """Count the words of a header, none where no cell is such a word and nothing else.

    What comes again below (``Solved``) is no header, nor is a title (``Number of Islands``).
    """
    if any(len(cell) > _LONGEST_HEADER for cell in cells) or _is_data(cells):
        return 0
    once = [cell for at, cell in enumerate(cells) if cell and not _comes_again(cell, at, below)]
    exact = [cell for cell in once if is_header(cell)]
    others = [
        cell
        for cell in once
        if cell not in exact and meaning_of(cell) is not None and not sounds_like_a_problem(cell)
    ]
    return len(exact) + len(others) if exact else 0


def _comes_again(cell: str, at: int, below: Sequence[Sequence[str]]) -> bool:
    return any(at < len(row) and row[at].strip() == cell for row in below)


def _is_same(row: Sequence[str], cells: Sequence[str]) -> bool:
    return [cell.strip() for cell in row[:MOST_COLUMNS]] == list(cells)


def _is_data(cells: Sequence[str]) -> bool:
    return any(links_in(cell) or is_day(cell) for cell in cells)


def _may_be_header(cells: Sequence[str], below: Sequence[Sequence[str]], *, known: bool) -> bool:
    """Tell whether a first row with one known word, or none, can be a header and no caption."""
    filled = [cell for cell in cells if cell]
    is_named = any(is_header(cell) and meaning_of(cell) in _NAMES for cell in filled)
    is_caption = len(filled) == 1 and any(len([1 for one in row if one]) > 1 for row in below)
    has_digits = any(cell[:1].isdigit() for cell in filled)
    return (is_named or not known) and not is_caption and not has_digits


def _stands_out(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row of words in unknown ones stands above numbers, days or links."""
    return any(
        cell and all(_is_value(row[at]) for row in below if at < len(row) and row[at].strip())
        for at, cell in enumerate(cells)
        if not _is_value(cell) and any(at < len(row) and row[at].strip() for row in below)
    )


def _is_value(cell: str) -> bool:
    return bool(links_in(cell)) or is_day(cell) or cell.strip().replace(".", "", 1).isdigit()
