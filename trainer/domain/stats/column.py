"""A column: a number that a table has of every row, declared once for programs and for people.

From its columns follow a table in the terminal and on the report's page, the rows of the JSON, and
the lines of the CSV.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Generic, TypeVar

from trainer.domain.stats.interval import Interval
from trainer.domain.stats.term import Term
from trainer.domain.wording.words import day_and_year, span, span_range

Row = TypeVar("Row")
Whole = TypeVar("Whole")

Value = str | int | float | bool | tuple[float, float] | None
"""A plain value: a day is an ISO date, a time is minutes, an interval its low and high end."""

PlainRow = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """What programs and people call a number, where it comes from, and how people read it.

    ``name`` is the key in JSON and CSV and stable; where it is empty, only people are shown the
    column, and where ``title`` is, only programs are given it. ``text`` is needed where
    ``in_words`` does not say enough. A ``wide`` column is left out where there is little room.
    """

    name: str
    title: str | Term
    value: Callable[[Row], object]
    text: Callable[[Row], str] | None = None
    wide: bool = False

    @property
    def heading(self) -> str:
        """The title in words."""
        return self.title.name if isinstance(self.title, Term) else self.title

    def cell(self, row: Row) -> str:
        """Give the number of a row as people read it, "" where it is unknown."""
        return in_words(self.value(row)) if self.text is None else self.text(row)


def table(
    columns: Iterable[Column[Row]],
    rows: Iterable[Row],
    *,
    wide: bool = True,
    unknown: str = "",
    texts: Mapping[str, Callable[[Row], str]] | None = None,
) -> list[tuple[str, ...]]:
    """Give the headings and the rows for people; ``texts`` say cells, by column, in another way."""
    shown = [column for column in columns if column.heading and (wide or not column.wide)]
    cells = [(texts or {}).get(column.name, column.cell) for column in shown]
    headings = tuple(column.heading for column in shown)
    return [headings, *(tuple(cell(row) or unknown for cell in cells) for row in rows)]


def plain_row(columns: Iterable[Column[Row]], row: Row) -> PlainRow:
    """Give a row for programs, by the names of the columns."""
    return {column.name: plain(column.value(row)) for column in columns if column.name}


def terms(columns: Iterable[Column[Row]]) -> tuple[Term, ...]:
    """Give the terms that explain the columns."""
    return tuple(column.title for column in columns if isinstance(column.title, Term))


def of_part(
    columns: Sequence[Column[Row]], part: Callable[[Whole], Row]
) -> tuple[Column[Whole], ...]:
    """Give the columns for rows of which a part is what they are declared for."""

    def lifted(column: Column[Row]) -> Column[Whole]:
        return Column(
            column.name,
            column.title,
            lambda whole: column.value(part(whole)),
            lambda whole: column.cell(part(whole)),
            column.wide,
        )

    return tuple(map(lifted, columns))


def plain(value: object) -> Value:
    """Give a value as JSON and CSV have it."""
    match value:
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case timedelta():
            return value / timedelta(minutes=1)
        case (timedelta() as low, timedelta() as high):
            return low / timedelta(minutes=1), high / timedelta(minutes=1)
        case None | str() | int() | float() | tuple():
            return value
    raise TypeError(type(value).__name__)


def in_words(value: object) -> str:
    """Give a value as people read it, "" for what is unknown; a ``float`` is a share of 1."""
    match value:
        case None:
            return ""
        case float():
            return f"{value:.0%}"
        case int():
            return f"{value:,}"
        case timedelta():
            return span(value)
        case (timedelta() as low, timedelta() as high):
            return span_range(low, high)
        case date():
            return day_and_year(value)
        case Interval():
            return value.in_words
    return str(value)


def factor(value: float | None) -> str:
    """Give a factor: ``1.3x``, "" where it is unknown."""
    return "" if value is None else f"{value:.1f}x"
