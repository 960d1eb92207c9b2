"""Rows that only head those below them: ``Arrays & Hashing,,,`` in a sheet of problems."""

import re
from collections.abc import Sequence

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.table.cell_shapes import is_day
from trainer.domain.importing.table.headers import meaning_of
from trainer.domain.importing.table.link_sites import links_in
from trainer.domain.importing.table.named import number_in

Row = tuple[int, list[str]]

_LONGEST = 60
_FEWEST_COLUMNS = 3
_MOST_FILLED = 3
_LOOKED_AT = 1000
_NEARLY_ALL = 0.9
_SECTION = "Section"
_OF_MANY = re.compile(r"[(\[]?\s?\d{1,4}\s?(?:/|of|out of)\s?\d{1,4}\s?[)\]]?|\d{1,3}\s?%", re.I)
_SUMS = re.compile(r"(?:sub|grand )?totals?\b|sum\b|average\b|avg\b|count\b|progress\b", re.I)
_STANDS_ALWAYS = (Meaning.LEVEL, Meaning.LINK, Meaning.NUMBER)
"""What a sheet of problems says of each one beforehand, whether it was tried or not."""


def sectioned(header: Sequence[str], rows: Sequence[Row]) -> tuple[list[str], list[Row]]:
    """Give header and rows without the rows that head others.

    What they say becomes a column of its own, unless the table has one for the pattern. A row
    heads others if one cell of it says something, beside how many of how many are done, and it
    lacks what nearly all rows have.
    """
    header, places = list(header), {at: _headed(row) for at, (_, row) in enumerate(rows)}
    others = [row for at, (_, row) in enumerate(rows) if places[at] is None]
    full = [at for at in range(len(header)) if _is_full(at, others[:_LOOKED_AT])]
    heads = {
        at: rows[at][1][place]
        for at, place in places.items()
        if place is not None and _lacks_what_all_have(place, full, header)
    }
    if len(header) < _FEWEST_COLUMNS or not 0 < len(heads) <= len(rows) - len(heads):
        return header, list(rows)
    if Meaning.PATTERN in map(meaning_of, header):
        return header, [row for at, row in enumerate(rows) if at not in heads]
    return [*header, _SECTION], _under(heads, rows, len(header))


def _under(heads: dict[int, str], rows: Sequence[Row], width: int) -> list[Row]:
    """Give the rows that head no others, each with what heads it in a last cell."""
    section, result = "", []
    for at, (line, row) in enumerate(rows):
        if at not in heads:
            filled = [*row, *[""] * (width - len(row))]
            result.append((line, [*filled, section] if len(filled) == width else filled))
        elif not _SUMS.match(heads[at]):
            section = _OF_MANY.sub("", heads[at]).strip(" -–—:()")
    return result


def _headed(row: Sequence[str]) -> int | None:
    """Give the place of the only cell that says something, ``None`` where another does too."""
    if sum(map(bool, row)) > _MOST_FILLED:
        return None
    said = [at for at, cell in enumerate(row) if cell and not _OF_MANY.fullmatch(cell)]
    if len(said) != 1:
        return None
    cell = row[said[0]]
    is_plain = not (links_in(cell) or is_day(cell) or number_in(cell) is not None)
    is_words = any(map(str.isalpha, cell)) and len(cell) <= _LONGEST
    return said[0] if is_plain and is_words else None


def _is_full(at: int, rows: Sequence[Sequence[str]]) -> bool:
    filled = sum(at < len(row) and bool(row[at]) for row in rows)
    return len(rows) > 1 and filled >= _NEARLY_ALL * len(rows)


def _lacks_what_all_have(place: int, full: Sequence[int], header: Sequence[str]) -> bool:
    """Tell whether a row with this cell alone is none of a problem that was only not tried yet."""
    others = [meaning_of(header[at]) for at in full if at != place]
    if place < len(header) and meaning_of(header[place]) is Meaning.TITLE:
        return any(meaning in _STANDS_ALWAYS for meaning in others)
    return Meaning.TITLE in others or Meaning.LINK in others
