"""Whether a table tells of coding problems at all, or of somebody's expenses."""

from collections.abc import Sequence

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.table.cell_shapes import is_of_link, sampled, share
from trainer.domain.importing.table.headers import plain_header
from trainer.domain.importing.table.link_sites import is_site
from trainer.domain.importing.table.named import names_in
from trainer.domain.importing.table.title_words import share_of_problems
from trainer.domain.importing.table.written_level import level_in

_ENOUGH = 2.0
_LINKED = 0.3
_LONGEST_NAME = 80
_MOST_WORDS = 10
_TELLING = frozenset(("problem", "question", "kata", "challenge"))


def is_of_problems(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table is one of problems: by links to judges, or by what else adds up."""
    cells = [[row[at] for row in rows if at < len(row) and row[at]] for at in range(len(columns))]
    if any(share(one, is_of_link) >= _LINKED for one in cells):
        return True
    if len(columns) == 1:
        return _is_list(cells[0])
    return sum(_points(*one) for one in zip(columns, cells, strict=True)) >= _ENOUGH


def _points(column: Column, cells: Sequence[str]) -> float:
    words = set(plain_header(column.header).split())
    points = 2.0 if words & {"leetcode", "lc"} else 0.0
    if words & _TELLING:
        points += 1.5 if column.meaning is Meaning.NUMBER else 1.0
    if column.meaning is Meaning.TITLE:
        titles = [name for cell in sampled(cells) for name in names_in(cell)]
        points += 3 * share_of_problems([name.title for name in titles])
        points += share([str(name.number or "") for name in titles], bool) > 0.5
    elif column.meaning is Meaning.LEVEL:
        points += 1 if share(cells, level_in) > 0.5 or not cells else 0
    elif column.meaning is Meaning.SITE:
        points += 1 if share(cells, is_site) > 0.5 else 0
    elif column.meaning in (Meaning.STATUS, Meaning.CONFIDENCE, Meaning.AGAIN, Meaning.TIMES):
        points += 0.5
    return points


def _is_list(cells: Sequence[str]) -> bool:
    """Tell whether the lines of a text are a list of names, and neither prose nor code."""
    names = [name for cell in sampled(cells) for name in names_in(cell)]
    titles = [name.title for name in names if name.title]
    short = share(cells, _is_name)
    return bool(titles) and short >= 0.9 and share_of_problems(titles) >= 0.5


def _is_name(cell: str) -> bool:
    return (
        len(cell) <= _LONGEST_NAME
        and len(cell.split()) <= _MOST_WORDS
        and cell[-1] not in ".;:{},=\\"
        and not any(sign in cell for sign in ("=", "();", "->", "def ", "return "))
    )
