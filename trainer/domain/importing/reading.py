"""What a format made of a source, and what a person may tell it before."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.entry import Entry
from trainer.domain.log.review import Skill
from trainer.domain.study_day import StudyCalendar


def _nobody(_: int, __: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a reading is told.

    ``calendar`` turns moments into study days, ``today`` is the current one: nothing can have
    happened after it. ``columns`` says of a table's headers (as they are written) what they mean;
    ``day_first`` whether 02/01/2024 is in January, where the days themselves do not tell. Flash
    cards are answers of ``cards_are``. ``tell`` is called now and then with how many steps of how
    many are done.
    """

    calendar: StudyCalendar
    today: date
    columns: Mapping[str, Meaning] = field(default_factory=dict)
    day_first: bool | None = None
    cards_are: Skill = Skill.SOLVE
    tell: Callable[[int, int], None] = _nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a source says: its entries in order, of so many ``rows`` (lines, cards, submissions).

    ``columns`` are those of a table. ``day_order_open`` tells that the days fit both day-first and
    month-first; month-first was taken. ``remarks`` are sentences on what is lost or was passed over
    without being a row (``The next dates of LeetSRS are lost: ...``).
    """

    entries: tuple[Entry, ...]
    rows: int
    columns: tuple[Column, ...] = ()
    day_order_open: bool = False
    remarks: tuple[str, ...] = ()
