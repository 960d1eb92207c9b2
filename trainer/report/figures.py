"""What a report is made of: sections of figures, each with its picture and its numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from trainer.domain.stats.column import Column, Row, table
from trainer.domain.stats.term import Term
from trainer.report.cells import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of text under their headings; the first cell of each row names it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, columns: Iterable[Column[Row]], rows: Iterable[Row]) -> "Table":
        """Give the table with these columns; what is unknown is a dash."""
        head, *cells = table(columns, rows, unknown=UNKNOWN)
        return cls(head=head, rows=tuple(cells))


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a mark in a chart stands for; ``mark`` is the class that draws it."""

    mark: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number or a chart under its term.

    ``words`` say it in a sentence, ``picture`` is an SVG or ``None`` where there is nothing to draw
    yet. A ``wide`` figure takes the whole width; the table of an ``unfolded`` one is in sight from
    the start.
    """

    term: Term
    words: str = ""
    picture: Markup | None = None
    keys: tuple[Key, ...] = ()
    table: Table | None = None
    wide: bool = False
    unfolded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the picture: its name, what follows from it, and its figures.

    ``terms`` are explained at its end, besides those of the figures.
    """

    id: str
    title: str
    says: str
    figures: tuple[Figure, ...]
    terms: tuple[Term, ...] = ()
