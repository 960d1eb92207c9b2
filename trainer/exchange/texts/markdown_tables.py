"""Tables in Markdown, made ready to be read as any other table is.

Tables with one header are one table: a page has a table for each topic. A day in the heading above
becomes a column, and so does the file in the same folder that a solution is linked to. Problems in
a cell that lines part become rows, and problems in several columns one column.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.headers import meaning_of
from trainer.domain.importing.table.link_sites import links_in
from trainer.domain.importing.table.rows import read_table
from trainer.domain.written_minutes import minutes_in
from trainer.exchange.texts.list_line import day_above
from trainer.exchange.texts.markdown_blocks import Table
from trainer.exchange.texts.problem_name import (
    is_link_of_a_problem,
    likely_names_a_problem,
    name_in,
)

_BREAK = re.compile(r"<\s?/?\s?br\s?/?\s?>", re.IGNORECASE)
_MOST_PARTS = 50
_LOOKED_INTO = 200
_MOST_OF = 0.4
_MOST_UNTOLD = 0.6
_SOLUTION = re.compile(r"\b(?:solutions?|code|answer|file|implementation)\b", re.IGNORECASE)
_NAMES = (Meaning.TITLE, Meaning.LINK, Meaning.NUMBER)
_SIGNS = (Meaning.STATUS, Meaning.DAY, Meaning.CONFIDENCE)
_LINKED = re.compile(r"\]\(\s*([^()\s]+)")
_DAY, _SOLVED, _PROBLEM = "Date", "Status", "Problem"


def names_problems(table: Table) -> bool:
    """Tell whether enough of the rows of a table name a problem in one of their columns."""
    rows = [cells for _, cells in table.rows[:_LOOKED_INTO] if any(cells)]
    return bool(rows) and bool(_columns_of_problems(table, rows))


def read_tables(
    tables: Sequence[Table], wishes: Wishes, *, file: str = "", day: str = ""
) -> list[Reading]:
    """Give what each table says that names problems; all of them if none seems to."""
    telling = [table for table in tables if names_problems(table)] or tables
    ready = [_ready(table, day) for table in telling]
    joined: dict[tuple[str, ...], list[tuple[int, Sequence[str]]]] = {}
    for header, rows in ready:
        joined.setdefault(tuple(header), []).extend(rows)
    return [read_table(header, rows, wishes, file=file) for header, rows in joined.items()]


def _ready(table: Table, day: str) -> tuple[list[str], list[tuple[int, Sequence[str]]]]:
    """Give header and rows as a table that has a row for each problem."""
    day = day_above(table.above) or day
    header, rows = [*table.header], [*table.rows]
    if day and Meaning.DAY not in map(meaning_of, header):
        header, rows = [*header, _DAY], [(line, [*cells, day]) for line, cells in rows]
    if at := _place_of_files(header, rows):
        header = [*header, _SOLVED]
        rows = [(line, [*cells, "solved" if _is_local(cells[at]) else ""]) for line, cells in rows]
    places = _columns_of_problems(Table(header, rows), [cells for _, cells in rows[:_LOOKED_INTO]])
    if len(places) > 1 or (places and meaning_of(header[places[0]]) not in _NAMES):
        header, rows = _in_one_column(header, rows, places)
    return header, [(line, parts) for line, cells in rows for parts in _parted(cells, header)]


def _columns_of_problems(table: Table, rows: Sequence[Sequence[str]]) -> list[int]:
    """Give the columns that name problems: those whose header says so, or else by their cells."""
    told = [at for at, name in enumerate(table.header) if meaning_of(name) in _NAMES]
    told = [at for at in told if _share(rows, at, _names_one) >= _MOST_OF]
    if told:
        titled = [at for at in told if meaning_of(table.header[at]) is Meaning.TITLE]
        return (titled or told)[:1]
    free = [at for at, name in enumerate(table.header) if meaning_of(name) is not Meaning.NOTE]
    if not any(_share(rows, at, _begins_like_a_title) >= _MOST_UNTOLD for at in free):
        return []
    return [at for at in free if _share(rows, at, _may_name_one) >= _MOST_UNTOLD]


def _share(rows: Sequence[Sequence[str]], at: int, names: Callable[[str], bool]) -> float:
    """Give which part of the filled cells of a column names a problem."""
    cells = [cells[at] for cells in rows if at < len(cells) and cells[at].strip()]
    return sum(map(names, cells)) / max(1, len(cells))


def _names_one(cell: str) -> bool:
    """Tell whether a cell names a problem, in more than one word of everyday language."""
    if minutes_in(cell.strip()) is not None:
        return False
    named = name_in(_BREAK.split(cell)[0])
    if is_link_of_a_problem(named.link):
        return True
    is_telling = named.number is not None or " " in named.title
    return is_telling and likely_names_a_problem(named.title)


def _begins_like_a_title(cell: str) -> bool:
    named = name_in(_BREAK.split(cell)[0])
    return _names_one(cell) and (named.number is not None or not named.title[:1].islower())


def _may_name_one(cell: str) -> bool:
    if minutes_in(cell.strip()) is not None:
        return False
    return likely_names_a_problem(name_in(_BREAK.split(cell)[0]).title) or _names_one(cell)


def _place_of_files(header: Sequence[str], rows: Iterable[tuple[int, Sequence[str]]]) -> int:
    """Give the column of links to files of solutions, 0 where there is none or another sign."""
    if set(map(meaning_of, header)) & {*_SIGNS}:
        return 0
    cells = [cells for _, cells in rows]
    places = (at for at, name in enumerate(header) if at and _SOLUTION.search(name))
    return next((at for at in places if any(_is_local(row[at]) for row in cells)), 0)


def _is_local(cell: str) -> bool:
    """Tell whether a cell links to a file beside this one, or to one of a repository."""
    targets = _LINKED.findall(cell[:2000])
    return any(not links_in(target) or "github.com/" in target for target in targets)


def _in_one_column(
    header: Sequence[str], rows: Iterable[tuple[int, Sequence[str]]], places: Sequence[int]
) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """Give a row for each problem of a row that has them side by side."""
    others = [at for at in range(len(header)) if at not in places]
    found = [
        (line, [cells[at], *(cells[other] for other in others)])
        for line, cells in rows
        for at in places
        if cells[at].strip()
    ]
    return [_PROBLEM, *(header[at] for at in others)], found


def _parted(cells: Sequence[str], header: Sequence[str]) -> Iterator[Sequence[str]]:
    """Give a row for each of the problems that a cell has on lines of its own."""
    place = next((at for at, name in enumerate(header) if meaning_of(name) is Meaning.TITLE), None)
    if place is None or "<" not in cells[place]:
        yield cells
        return
    split = [[part.strip() for part in _BREAK.split(cell)[:_MOST_PARTS]] for cell in cells]
    titles = split[place]
    if sum(map(_names_one, titles)) < 2:
        yield cells
        return
    for number, title in enumerate(titles):
        if title:
            even = (
                parts[number] if len(parts) == len(titles) else cell
                for parts, cell in zip(split, cells, strict=True)
            )
            row = [*even]
            row[place] = title
            yield row
