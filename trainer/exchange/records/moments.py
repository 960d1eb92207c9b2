"""A day that can be, and its moment: what is before 2010 or still to come is none."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from trainer.domain.importing.reading import Wishes
from trainer.exchange.records.json_values import when

FIRST_YEAR = 2010
"""Nothing is believed to have happened before it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A study day, and the moment itself: a noon where only the day was written."""

    day: date
    at: datetime
    is_day_only: bool = False


def moment_in(value: Any, wishes: Wishes) -> Moment | None:
    """Give when a value says that something was; ``None`` where it says none that can be."""
    found = when(value, wishes.calendar)
    day = found.day
    if day is None or day.year < FIRST_YEAR or day > wishes.today:
        return None
    at = found.at or wishes.calendar.moment_on(day)
    return Moment(day, at, is_day_only=found.at is None)
