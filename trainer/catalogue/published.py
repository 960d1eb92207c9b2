"""Published facts of well-known problems: ``problems/lists.csv``, a row for each problem."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.format.fields import is_slug, leetcode_url
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import LISTS, Level, Origin, Problem
from trainer.domain.text import clean_line

FILE = "lists.csv"
"""The file of the published facts, beside the patterns in the catalogue's folder."""

LEVELS = {level.word: level for level in Level}


@dataclass(frozen=True, slots=True)
class PublishedFacts:
    """Problems as published, by slug: number, title, level, lists, link; no pattern."""

    problems: Mapping[str, Problem]

    @classmethod
    def read(cls, path: Path) -> "PublishedFacts":
        """Give the facts of a file; raise ``FormatError`` with the place of a fault."""
        place = f"{path.parent.name}/{path.name}"
        try:
            text = read_problem_file(path.parent, path.name)
            return cls({problem.slug: problem for problem in _problems(text)})
        except FormatError as error:
            raise error.inside(place) from None

    def numbered(self, number: int) -> Problem | None:
        """Give the problem with this number of LeetCode's."""
        return next((p for p in self.problems.values() if p.number == number), None)


def _problems(text: str) -> Iterator[Problem]:
    rows = csv.DictReader(text.splitlines(), strict=True)
    try:
        for row in rows:
            try:
                yield _problem(row)
            except (KeyError, TypeError, ValueError, AttributeError):
                raise FormatError("this row is not a problem.", rows.line_num) from None
    except csv.Error as error:
        raise FormatError(f"this is not CSV ({error}).", rows.line_num) from None


def _problem(row: dict[str, str]) -> Problem:
    slug, level = row["slug"], LEVELS[row["difficulty"].lower()]
    if not is_slug(slug):
        raise ValueError(slug)
    return Problem(
        slug=slug,
        title=clean_line(row["title"]),
        level=level,
        pattern=None,
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=level.usual_minutes),
        number=int(row["number"]),
        lists=frozenset(name for name in LISTS if row[f"in_{name}"] == "true"),
        url=leetcode_url(slug),
    )
