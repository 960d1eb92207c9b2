"""What holds for every row of a table, once its columns are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.reading import Wishes
from trainer.domain.importing.table.day_order import DayOrder

LONGEST_CELL = 2000
"""Of a longer cell, which is no note, only the beginning is looked at."""

_SIGNS = frozenset(
    (Meaning.STATUS, Meaning.DAY, Meaning.CONFIDENCE, Meaning.TIMES, Meaning.MINUTES)
)


@dataclass(frozen=True, slots=True)
class Layout:
    """What holds for every row: the columns (``places`` by what they mean), how days are read.

    ``highest`` is how far a confidence goes. ``numbered_titles`` tells that the numbers before the
    titles only count the rows.
    """

    columns: Sequence[Column]
    places: Mapping[Meaning, Sequence[int]]
    orders: dict[int, DayOrder]
    wishes: Wishes
    highest: int = 5
    numbered_titles: bool = False
    file: str = ""

    def cells(self, meaning: Meaning, row: Sequence[str]) -> list[tuple[int, str]]:
        """Give place and text of the filled cells of a row that mean this; only notes are whole."""
        longest = None if meaning is Meaning.NOTE else LONGEST_CELL
        return [
            (at, row[at][:longest])
            for at in self.places.get(meaning, ())
            if at < len(row) and row[at]
        ]

    def cell(self, meaning: Meaning, row: Sequence[str]) -> str:
        """Give the first filled cell of a row that means this, empty where there is none."""
        for at in self.places.get(meaning, ()):
            if at < len(row) and row[at]:
                return row[at][:LONGEST_CELL]
        return ""

    @property
    def has_signs(self) -> bool:
        """Whether any column tells that a problem was tried; else the table is only a list."""
        return not _SIGNS.isdisjoint(self.places)
