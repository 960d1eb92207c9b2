"""Published facts of well-known problems: ``problems/published.csv``, a row for each problem.

It holds every problem that LeetCode has published. ``lists`` are ids out of ``LISTS``, ``aliases``
the slugs under which a problem is known elsewhere (NeetCode's) or was known before.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.format.fields import is_slug, leetcode_url
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import LISTS, Level, Origin, Problem
from trainer.domain.text import clean_line

FILE = "published.csv"
"""The file of the published facts, beside the patterns in the catalogue's folder."""

COLUMNS = ["number", "title", "slug", "level", "lists", "aliases"]

LEVELS = {level.word: level for level in Level}
_TIMES = {level: timedelta(minutes=level.usual_minutes) for level in Level}
_LARGEST_NUMBER = 10**6
_NO_LISTS = frozenset[str]()

Row = tuple[int, str, str, Level, frozenset[str], tuple[str, ...]]
"""What a line of the file says, in the order of its columns."""


class _Problems(Mapping[str, Problem]):
    """The problems of these rows, by slug; one is made when it is asked for."""

    def __init__(self, rows: Mapping[str, Row]) -> None:
        self._rows = rows
        self._made: dict[str, Problem] = {}

    def __getitem__(self, slug: str) -> Problem:
        problem = self._made.get(slug)
        if problem is None:
            problem = self._made[slug] = _problem(self._rows[slug])
        return problem

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True)
class PublishedFacts:
    """Problems as published, by slug: number, title, level, lists, link; no pattern.

    ``aliases`` gives the slug of each other name that a problem goes by.
    """

    problems: Mapping[str, Problem]
    aliases: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> "PublishedFacts":
        """Give the facts of a file; raise ``FormatError`` with the place of a fault."""
        place = f"{path.parent.name}/{path.name}"
        try:
            rows = _rows(read_problem_file(path.parent, path.name))
        except FormatError as error:
            raise error.inside(place) from None
        aliases = {alias: row[2] for row in rows for alias in row[5]}
        return cls(_Problems({row[2]: row for row in rows}), aliases)

    def numbered(self, number: int) -> Problem | None:
        """Give the problem with this number of LeetCode's."""
        return next((p for p in self.problems.values() if p.number == number), None)


def _rows(text: str) -> tuple[Row, ...]:
    lines = csv.reader(text.splitlines(), strict=True)
    rows = []
    try:
        if next(lines, None) != COLUMNS:
            raise FormatError(f"the first line must be {','.join(COLUMNS)}.", 1)
        for line in lines:
            try:
                rows.append(_row(*line))
            except (KeyError, TypeError, ValueError):
                raise FormatError("this row is not a problem.", lines.line_num) from None
    except csv.Error as error:
        raise FormatError(f"this is not CSV ({error}).", lines.line_num) from None
    return tuple(rows)


def _row(number: str, title: str, slug: str, level: str, lists: str, aliases: str) -> Row:
    named = tuple(aliases.split())
    listed = frozenset(lists.split()) if lists else _NO_LISTS
    if not all(map(is_slug, (slug, *named))) or not listed <= LISTS.keys():
        raise ValueError(slug)
    if not 0 < int(number) < _LARGEST_NUMBER:
        raise ValueError(number)
    line = title if title.isascii() and title.isprintable() else clean_line(title)
    return int(number), line, slug, LEVELS[level], listed, named


def _problem(row: Row) -> Problem:
    number, title, slug, level, lists, _ = row
    return Problem(
        slug=slug,
        title=title,
        level=level,
        pattern=None,
        origin=Origin.LOGGED,
        target_time=_TIMES[level],
        number=number,
        lists=lists,
        url=leetcode_url(slug),
    )
