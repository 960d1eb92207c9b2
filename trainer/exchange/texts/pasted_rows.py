"""Rows of a page that were pasted as text: cells with tabs between, or one cell a line.

Where cells stand one a line, rows are found by their verdicts (``Accepted``, ``Wrong Answer``): a
page leaves cells out, and has words of its own above, below and between.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from trainer.domain.importing.table.written_level import level_in
from trainer.domain.problem.problem import Level
from trainer.domain.typed_day import MONTHS
from trainer.exchange.texts.problem_name import likely_names_a_problem

TITLE, LEVEL, STATUS, DAY, OTHER = "title", "level", "status", "day", ""

_HEADERS = {
    TITLE: "problem|question|title|name|problem name|question name|problem title|question title",
    LEVEL: "difficulty|level",
    STATUS: "status|result|last result|verdict|submission status|last status",
    DAY: "time|date|time submitted|submitted|submitted at|last submitted|timestamp|when"
    "|submission time|date submitted|last attempted|submitted on",
    OTHER: "language|lang|runtime|memory|submissions|notes|note|topics|tags|#|no|acceptance|code"
    "|run time|space|flag|attempts|action|actions|frequency|total submissions",
}
_OF_A_PAGE = {
    *("language", "lang", "runtime", "memory", "submissions"),
    *("last result", "time submitted", "last submitted"),
}
"""A header has one of these if it is of a page; other tables with tabs are people's own."""

_KIND_OF = {word: kind for kind, words in _HEADERS.items() for word in words.split("|")}
_VERDICTS = frozenset(
    """
    accepted|wrong answer|time limit exceeded|memory limit exceeded|output limit exceeded
    |runtime error|compile error|compilation error|internal error|timeout|unknown error
    |tle|mle|ac|wa|re|ce|solved|attempted
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_MOST_CELLS = 12
_USUAL = 7
"""So many cells a row of NeetCode's and LeetCode's tables has."""


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row: the ``line`` on which it begins, and its cells by kind; what it has not is empty."""

    line: int
    title: str = ""
    level: Level | None = None
    status: str = ""
    day: str = ""


def pasted_rows(text: str) -> list[PastedRow]:
    """Give the rows of a pasted page in their order, none where it is no such page."""
    lines = [(at, line.strip(" \u00a0")) for at, line in enumerate(text.split("\n"), 1)]
    lines = [(at, line) for at, line in lines if line.strip()]
    tabbed = [(at, [cell.strip() for cell in line.split("\t")]) for at, line in lines]
    if 2 * sum(len(cells) >= 3 for _, cells in tabbed) > len(tabbed):
        return [*_of_tabs(tabbed)]
    return [*_of_lines([(at, line.strip()) for at, line in lines])]


def is_verdict(text: str) -> bool:
    """Tell whether a cell says how a submission went, and nothing else."""
    return text.lower() in _VERDICTS


def _of_tabs(rows: Sequence[tuple[int, list[str]]]) -> Iterator[PastedRow]:
    width = Counter(len(cells) for _, cells in rows).most_common(1)[0][0]
    if width > _MOST_CELLS:
        return
    first = next((at for at, (_, cells) in enumerate(rows) if _is_header(cells)), None)
    if first is None:
        kinds = _guessed_kinds([cells for _, cells in rows if len(cells) == width], width)
    elif not _OF_A_PAGE.isdisjoint(map(str.lower, rows[first][1])):
        kinds = [_kind(cell) for cell in rows[first][1]]
    else:
        return
    if not {TITLE, STATUS} <= {*kinds}:
        return
    for line, cells in rows[0 if first is None else first + 1 :]:
        if len(cells) > 1:
            yield _row(line, cells, kinds)


def _of_lines(lines: Sequence[tuple[int, str]]) -> Iterator[PastedRow]:
    cells = [cell for _, cell in lines]
    header, start = _header_above(cells)
    verdicts = [at for at in range(start, len(cells)) if is_verdict(cells[at])]
    kinds = _kinds_of_cells(cells, header, start, verdicts)
    if not {TITLE, STATUS} <= {*kinds}:
        return
    before = kinds.index(STATUS)
    begins = [at - before for at in verdicts if at - before >= start]
    for begin, following in pairwise([*begins, len(cells)]):
        row = cells[begin : min(following, begin + len(kinds))]
        yield _row(lines[begin][0], row, kinds)


def _kinds_of_cells(
    cells: Sequence[str], header: list[str], start: int, verdicts: Sequence[int]
) -> list[str]:
    """Give what each cell of a row is; verdicts come at even distances, which tell its length.

    The header tells it too, unless a row has more cells than it: then they are told by their looks.
    """
    steps = Counter(later - earlier for earlier, later in pairwise(verdicts))
    width, times = steps.most_common(1)[0] if steps else (len(header) or _USUAL, 0)
    if not verdicts or not 3 <= width <= _MOST_CELLS or 2 * times < len(verdicts) - 1:
        return header
    if {TITLE, STATUS} <= {*header[-width:]} and len(header) >= width:
        return header[-width:]
    first = verdicts[0] - start if header else verdicts[0]
    rows = [cells[at - first % width : at - first % width + width] for at in verdicts]
    return _guessed_kinds([row for row in rows if len(row) == width], width)


def _header_above(cells: Sequence[str]) -> tuple[list[str], int]:
    """Give the kinds of the first run of header words, and where it ends; none if there is none."""
    begin = 0
    while begin < len(cells):
        end = begin
        while end < len(cells) and cells[end].lower() in _KIND_OF and end - begin < _MOST_CELLS:
            end += 1
        if _is_header(cells[begin:end]):
            return [_kind(cell) for cell in cells[begin:end]], end
        begin = max(end, begin + 1)
    return [], 0


def _guessed_kinds(rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Give for each column what most of its cells look like."""
    kinds = [OTHER] * width
    looks: tuple[tuple[str, Callable[[str], bool]], ...] = (
        (STATUS, is_verdict),
        (LEVEL, lambda cell: _level(cell) is not None),
        (DAY, looks_like_a_time),
        (TITLE, likely_names_a_problem),
    )
    for kind, looks_so in looks:
        counts = [sum(looks_so(row[at]) for row in rows[:200]) for at in range(width)]
        free = [count if kinds[at] == OTHER else 0 for at, count in enumerate(counts)]
        if width and 2 * max(free) > len(rows[:200]):
            kinds[free.index(max(free))] = kind
    if TITLE not in kinds and OTHER in kinds:
        beside = kinds.index(LEVEL) - 1 if LEVEL in kinds else -1
        kinds[beside if beside >= 0 and kinds[beside] == OTHER else kinds.index(OTHER)] = TITLE
    return kinds


def looks_like_a_time(text: str) -> bool:
    """Tell whether a cell may be a day or a time: digits between marks, months, or ``ago``."""
    words = text.lower()
    if len(words) > 40 or not any(map(str.isdigit, words)):
        return words in ("just now", "yesterday", "today", "a few seconds ago", "an hour ago")
    months = any(month in words for month in _MONTHS)
    return words.endswith("ago") or months or sum(mark in "/-.年月" for mark in words) >= 2


_MONTHS = [month[:3] for month in MONTHS]


def _row(line: int, cells: Sequence[str], kinds: Sequence[str]) -> PastedRow:
    held = {kind: cell for kind, cell in zip(kinds, cells, strict=False) if kind}
    if len(cells) < len(kinds) or not looks_like_a_time(held.get(DAY, "")):
        times = [cell for cell in cells if looks_like_a_time(cell)]
        held[DAY] = times[-1] if times else ""
    status = next((cell for cell in cells if is_verdict(cell)), "")
    level = _level(held.get(LEVEL, ""))
    return PastedRow(line, held.get(TITLE, ""), level, status, held[DAY])


def _level(cell: str) -> Level | None:
    return level_in(cell) if cell.isalpha() else None


def _kind(header: str) -> str:
    return _KIND_OF.get(header.lower(), OTHER)


def _is_header(cells: Sequence[str]) -> bool:
    """Tell whether cells are the header of such a page: it has titles, and three known words."""
    known = [cell.lower() for cell in cells if cell.lower() in _KIND_OF]
    kinds = {_KIND_OF[word] for word in known}
    return len(known) >= 3 and {TITLE, STATUS} <= kinds
