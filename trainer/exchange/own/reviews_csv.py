"""Reviews as CSV, for spreadsheets and for people, and back without a loss.

A line a review, with a heading; the columns that people read come first. Title, pattern, level and
minutes are told besides and not read back. Texts are guarded (see ``cells``), lines end as in RFC
4180, and a text with line breaks is one cell. What a spreadsheet made of it can be read as long as
the heading is there: other separators, capitals of true and false, columns in another order.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import StringIO
from typing import Any

from trainer.domain.log.review import Rating, Review
from trainer.domain.problem.problem import Problem
from trainer.exchange.own.cells import guarded, unguarded
from trainer.exchange.own.line_fields import fields_of, line_of, moment_of

DayOf = Callable[[datetime], date]

TOLD = ("day", "slug", "title", "pattern", "level", "rating", "minutes", "insight")
"""The columns that people read, as they begin a file."""

_WHOLE = ("rung", "runs", "failed_runs")
_TRUTHS = ("solved", "answer_seen", "revealed")
_TIMES = ("active_seconds", "target_seconds")
_TEXTS = ("insight", "code", "skill", "source", "at", "id", "slug", "facts")

COLUMNS = (
    *(*TOLD, "code", "skill", "source", *_TRUTHS, *_WHOLE, *_TIMES),
    *("at", "id", "facts"),
)
_NEEDED = frozenset(COLUMNS) - {"title", "pattern", "level", "minutes"}
_SEPARATORS = ",;\t"
_LONGEST_CELL = 64 * 2**20
_NO_LINE = (ValueError, TypeError, KeyError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was read: where it begins, the ``title`` it told, and its review.

    There is no review where the line is damaged.
    """

    number: int
    title: str
    review: Review | None


def is_reviews(beginning: str) -> bool:
    """Tell whether a text that begins so is such a file; only its first line is looked at."""
    first = beginning.lstrip("\ufeff").partition("\n")[0]
    return any(set(_cells(first, separator)) >= _NEEDED for separator in _SEPARATORS)


def csv_lines(reviews: Iterable[Review], problems: Mapping[str, Problem]) -> Iterator[bytes]:
    """Give the lines of a file with these reviews, and what is known of their problems."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for review in reviews:
        yield _taken(text)
        cells = _row(review, problems.get(review.card.slug))
        writer.writerow([cells[column] for column in COLUMNS])
    yield _taken(text)


def read_reviews(text: str, day_of: DayOf) -> list[Line]:
    """Give the lines of a file, the damaged ones too; its line ends must be as they were.

    ``day_of`` gives the study day of a moment, where a spreadsheet wrote the day in its own way.
    """
    with _long_cells():
        return list(_lines(text.removeprefix("\ufeff"), day_of))


def _lines(text: str, day_of: DayOf) -> Iterator[Line]:
    first = text.partition("\n")[0].rstrip("\r")
    separator = max(_SEPARATORS, key=lambda it: len(_NEEDED & set(_cells(first, it))))
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator)
    columns = [cell.strip() for cell in next(rows, [])]
    while True:
        number = rows.line_num + 1
        try:
            cells = next(rows, None)
        except csv.Error:
            yield Line(number, "", None)
            continue
        if cells is None:
            return
        if any(cells):
            yield _line(number, dict(zip(columns, cells, strict=False)), day_of)


def _row(review: Review, problem: Problem | None) -> dict[str, object]:
    fields = fields_of(review)
    spent = review.evidence.active_time
    told = {
        "day": review.study_day.isoformat(),
        "title": problem.title if problem else "",
        "pattern": (problem.pattern or "") if problem else "",
        "level": problem.level.word if problem else "",
        "rating": review.rating.name.lower(),
        "minutes": "" if spent is None else round(spent.total_seconds() / 60, 1),
    }
    return {column: _cell(told.get(column, fields.get(column))) for column in COLUMNS}


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    return guarded(value) if isinstance(value, str) else value


def _line(number: int, cells: Mapping[str, str], day_of: DayOf) -> Line:
    title = unguarded(cells.get("title", ""))
    try:
        review = line_of(_fields(cells, day_of))
    except _NO_LINE:
        review = None
    return Line(number, title, review if isinstance(review, Review) else None)


def _fields(cells: Mapping[str, str], day_of: DayOf) -> dict[str, Any]:
    """Give the fields that cells stand for; raise ``ValueError`` or ``KeyError`` for others."""
    return {
        "line": "review",
        "study_day": _day(cells, day_of).isoformat(),
        "rating": int(Rating[cells["rating"].strip().upper()]),
        **{name: unguarded(cells[name]) for name in _TEXTS},
        **{name: int(cells[name]) for name in _WHOLE},
        **{name: _truth(cells[name]) for name in _TRUTHS},
        **{name: _seconds(cells[name]) for name in _TIMES},
    }


def _day(cells: Mapping[str, str], day_of: DayOf) -> date:
    try:
        return date.fromisoformat(cells["day"].strip())
    except ValueError:
        return day_of(moment_of(unguarded(cells["at"])))


def _seconds(cell: str) -> float | None:
    return float(cell.replace(",", ".")) if cell.strip() else None


def _truth(cell: str) -> bool:
    return {"true": True, "false": False}[cell.strip().lower()]


def _cells(line: str, separator: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.split(separator)]


def _taken(text: StringIO) -> bytes:
    """Give what was written by now, and begin anew."""
    written = text.getvalue()
    text.seek(0)
    text.truncate()
    return written.encode("utf-8", "replace")


@contextmanager
def _long_cells() -> Iterator[None]:
    """Let a cell be as long as a line of an export; the library's usual end is far below."""
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(before)
