"""Tables that are laid out in width: a column for each day, or several tables side by side."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from trainer.domain.importing.table.cell_shapes import is_status, is_written_day
from trainer.domain.importing.table.head import MOST_COLUMNS, Row, split_head
from trainer.domain.importing.table.headers import meaning_of
from trainer.domain.importing.table.title_words import share_of_problems
from trainer.domain.importing.table.written_level import level_in

_LOOKED_AT = 15
_COMPARED = 200
_MOSTLY = 0.6
_MOST_SIGNS = 0.8
_LONGEST_SIGN = 30
_PROBLEM, _DAY, _STATUS, _LEVEL, _PATTERN = "Problem", "Date", "Status", "Level", "Pattern"

Table = tuple[Sequence[str], Sequence[Row]]


def tables_in(rows: Sequence[Row], named: Collection[str] = ()) -> list[Table]:
    """Give the tables that rows hold, each with its header: mostly one.

    Where columns are ``named`` by somebody they stay as they are.
    """
    header, body = split_head(rows, named)
    if named:
        return [(header, body)]
    if by_day := _by_day(rows):
        return [by_day]
    return _side_by_side(header, body) or [(header, body)]


def _by_day(rows: Sequence[Row]) -> Table | None:
    """Give a table with a row for each sign under a day, where days are the headers."""
    for at, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        header = [cell.strip() for cell in cells[:MOST_COLUMNS]]
        days = [place for place, cell in enumerate(header) if is_written_day(cell)]
        below = rows[at + 1 :]
        if len(days) > 1 and 2 * len(days) >= len(header) - 1 and _are_signs(days, below):
            others = [place for place in range(len(header)) if place not in days]
            names = [header[place] or _PROBLEM for place in others]
            return [*names, _DAY, _STATUS], list(_signed(header, days, others, below))
    return None


def _are_signs(days: Sequence[int], rows: Sequence[Row]) -> bool:
    cells = [
        row[at].strip()
        for _, row in rows[:_COMPARED]
        for at in days
        if at < len(row) and row[at].strip()
    ]
    signs = sum(is_status(cell) and len(cell) <= _LONGEST_SIGN for cell in cells)
    return bool(cells) and signs >= _MOST_SIGNS * len(cells)


def _signed(
    header: Sequence[str], days: Sequence[int], others: Sequence[int], rows: Sequence[Row]
) -> Iterator[Row]:
    for line, row in rows:
        kept = [row[at] if at < len(row) else "" for at in others]
        signs = [(header[at], row[at]) for at in days if at < len(row) and row[at].strip()]
        for day, sign in signs or [("", "")]:
            yield line, [*kept, day, sign]


def _side_by_side(header: Sequence[str], rows: Sequence[Row]) -> list[Table]:
    """Give the tables that columns without anything part, none where fewer than two have titles."""
    looked_at = [row for _, row in rows[:_COMPARED]]
    width = min(MOST_COLUMNS, max((len(row) for row in [header, *looked_at]), default=0))
    is_blank = [
        not any(at < len(row) and row[at].strip() for row in [header, *looked_at])
        for at in range(width)
    ]
    groups = [
        [at for at, _ in group]
        for blank, group in groupby(enumerate(is_blank), key=lambda it: it[1])
        if not blank
    ]
    titled = [(group, at) for group in groups if (at := _titles(group, looked_at)) is not None]
    if not header or len(titled) < 2:
        return []
    return [_taken_out(group, at, header, rows) for group, at in titled]


def _titles(group: Sequence[int], rows: Sequence[Sequence[str]]) -> int | None:
    """Give which column of a group holds titles of problems."""
    for at in group:
        cells = [row[at] for row in rows if at < len(row) and row[at].strip()]
        if share_of_problems(cells) >= _MOSTLY:
            return at
    return None


def _taken_out(
    group: Sequence[int], titles: int, header: Sequence[str], rows: Sequence[Row]
) -> Table:
    """Give one of the tables; what its titles are headed with is their level or pattern."""
    names = [header[at] if at < len(header) else "" for at in group]
    said = names[group.index(titles)]
    taken = [
        (line, cells)
        for line, row in rows
        if any(cells := [row[at].strip() if at < len(row) else "" for at in group])
    ]
    if not said or meaning_of(said) is not None:
        return names, taken
    names[group.index(titles)] = _PROBLEM
    kind = _PATTERN if level_in(said) is None else _LEVEL
    return [*names, kind], [(line, [*cells, said]) for line, cells in taken]
