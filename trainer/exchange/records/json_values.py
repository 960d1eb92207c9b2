"""The values of JSON that others wrote: numbers may be texts, and times come in every unit."""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from trainer.domain.importing.table.written_day import written_days
from trainer.domain.problem.problem import Level
from trainer.domain.study_day import StudyCalendar

Given = TypeVar("Given")

LONGEST_TEXT = 100_000
"""A note or a code that is longer is cut there: nobody wrote it by hand."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECONDS, _MILLISECONDS, _MICROSECONDS, _END = 10**8, 10**11, 10**14, 10**17
_NUMBER = re.compile(r"#?\s*([0-9]{1,9})(?:\.0*)?")
_DECIMAL = re.compile(r"-?[0-9]{1,17}(?:\.[0-9]{0,17})?")
_DAY = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_TURNED = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]((?:20)?[0-9]{2})(?:,? .*)?")
_FRACTION = re.compile(r"([.,][0-9]{1,6})[0-9]*")
_CLOCK = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})")
_UNITS = re.compile(
    r"(?:([0-9]{1,3})\s*h[a-z]*)?\s*(?:([0-9]{1,4})\s*m(?:in)?[a-z]*)?\s*(?:([0-9]{1,5})\s*s[a-z]*)?"
)


@dataclass(frozen=True, slots=True)
class When:
    """The study day of something, and the moment where one is told."""

    day: date | None = None
    at: datetime | None = None


def text_in(value: Any) -> str:
    """Give a text, or a number as one; of anything else nothing."""
    if isinstance(value, str):
        return value[:LONGEST_TEXT].strip()
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number and abs(value) < _END else ""


def number_in(value: Any) -> int | None:
    """Give a whole number from 1, also out of ``"0217"`` and ``"#217"``."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    found = None if isinstance(value, bool) else _NUMBER.fullmatch(text_in(value))
    return (int(found[1]) or None) if found else None


def decimal_in(value: Any) -> float | None:
    """Give a finite number, also out of a text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, int | float) and -_END < value < _END and math.isfinite(value):
        return float(value)
    return None


def first_in(
    fields: Mapping[str, Any], names: Iterable[str], give: Callable[[Any], Given | None]
) -> Given | None:
    """Give what the first of these fields gives that is there and gives something."""
    for name in names:
        if name in fields and (given := give(fields[name])):
            return given
    return None


def level_in(value: Any) -> Level | None:
    """Give a level by its word, in any case."""
    word = text_in(value).upper()
    return Level[word] if word in Level.__members__ else None


def minutes_in(value: Any) -> float | None:
    """Give minutes out of a number of them, ``25m``, ``1h 5m`` or ``00:49:27``."""
    number = decimal_in(value)
    if number is None and isinstance(value, str):
        text = value.strip().lower()[:40]
        if found := _CLOCK.fullmatch(text) or (_UNITS.fullmatch(text) if text else None):
            hours, minutes, seconds = (int(part or 0) for part in found.groups())
            number = hours * 60 + minutes + seconds / 60
    return number if number and 0 < number < 1440 else None


def when(value: Any, calendar: StudyCalendar, day_first: bool = False) -> When:
    """Give when something was: a day, a moment in ISO, or an epoch in s, ms or µs.

    A bare day is the study day; a moment without a zone is one of the learner's own clock. Of
    ``2/1/2026`` the first is the day where ``day_first`` says so, or where nothing else fits.
    """
    number = decimal_in(value)
    if number is not None and number >= _SECONDS:
        return _at(_epoch(number), calendar)
    text = text_in(value)[:40]
    if found := _DAY.fullmatch(text):
        return When(_day(*(int(part) for part in found.groups() if part)))
    if found := _TURNED.fullmatch(text):
        return When(_turned(found, day_first or found[2] == "."))
    return _written(text, calendar) if len(text) > 7 else When()


def day_first_in(values: Iterable[Any]) -> bool | None:
    """Tell whether days such as ``25/1/2026`` begin with the day; ``None`` where both fit."""
    found = [it for value in values if (it := _TURNED.fullmatch(text_in(value)[:40]))]
    if any(int(it[1]) > 12 for it in found) or not found:
        return bool(found)
    return False if any(int(it[3]) > 12 for it in found) else None


def _turned(found: re.Match[str], day_first: bool) -> date | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4]) % 100 + 2000
    if day_first:
        first, second = second, first
    return _day(year, first, second) or _day(year, second, first)


def _epoch(number: float) -> datetime:
    scale = 1 if number < _MILLISECONDS else 1000 if number < _MICROSECONDS else 1_000_000
    return _EPOCH + timedelta(seconds=min(number / scale, 2e11))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _written(text: str, calendar: StudyCalendar) -> When:
    try:
        at = datetime.fromisoformat(_FRACTION.sub(r"\1", text, count=1).replace(",", "."))
    except ValueError:
        return _worded(text)
    return _at(at if at.tzinfo else at.replace(tzinfo=calendar.zone), calendar)


def _worded(text: str) -> When:
    """Give the day of ``Jan 5, 2024``, if it is clear without others beside it."""
    named = written_days(text)
    return When(next(iter(named[0].days.values()))) if named and named[0].is_clear else When()


def _at(at: datetime, calendar: StudyCalendar) -> When:
    return When(calendar.day_of(at), at)
