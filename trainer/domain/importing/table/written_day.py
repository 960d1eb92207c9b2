"""A day as a table writes it: every form that was seen, read without settling day and month.

Each pattern has a bound on its length and no part that could be matched in two ways, so that a
hostile cell costs nothing.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import lru_cache

_LONGEST = 60
_FIRST_SERIAL, _LAST_SERIAL = 36526, 73415
"""Spreadsheets' day numbers from 2000 to 2100: other numbers are no days."""

_SERIAL_START = datetime(1899, 12, 30)
_MONTH_NAMES = (
    *("jan ene gen", "feb fev", "mar", "apr abr avr", "may mai mag", "jun juin giu"),
    *("jul juil lug", "aug ago aou", "sep set", "oct okt out ott", "nov", "dec dez dic"),
)
"""How the months begin, in English and in languages near it."""

_MONTHS = {name: at for at, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_TIME = re.compile(
    r"(?:^|[t\s,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap])?\.?(?:m\b\.?)?"
    r"\s?(z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt)?[\s,]*(?:\(?[a-z]{2,5}\)?)?$"
)
_WEEKDAY = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]?\s{0,3}"
)
_DECORATION = re.compile(r"^[@\[<(\s]+|[\])>\s]+$")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?")
_COMPACT = re.compile(r"(20\d{2})(\d{2})(\d{2})")
_IN_NUMBERS = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|'?\d{2})\.?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]{0,2}(?:of |de )?([a-z]{3,9})\.?(.*)")
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?[\s/-]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d)(.*)")
_YEAR_MONTH = re.compile(r"(\d{4})[\s/-]{1,2}([a-z]{3,9})\.?[\s/-]{1,2}(\d{1,2})")
_YEAR = re.compile(r"(?:[\s,./-]{1,3}(?:de )?(\d{4}|'?\d{2}))?[\s.,]{0,3}")
_NUMBER = re.compile(r"(\d{5,16})(?:\.(\d{1,12}))?")
_RANGE = re.compile(r"\s?(?:→|⟶|->|–>)\s?")
_APART = (re.compile(r"[;\n|]|<br\s?/?>"), re.compile(r"[;,\n|&+]|<br\s?/?>| and "))


class Order(StrEnum):
    """In which order a day in numbers alone is written."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"
    YEAR_FIRST = "year first"


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day in one cell: by each order that fits, and its time if there is one.

    Every order gives the same day where the cell is clear by itself. ``zone`` is that of the time,
    ``None`` where it is the wall clock's of whoever wrote it. ``lacks_year`` tells that a day and
    a month are all there is, ``by_number`` that it is but a number, ``dotted`` that dots stand
    between (with them the day mostly comes first).
    """

    days: dict[Order, date]
    at: time | None = None
    zone: tzinfo | None = None
    lacks_year: bool = False
    by_number: bool = False
    dotted: bool = False

    @property
    def is_clear(self) -> bool:
        """Whether all orders agree."""
        return len(self.days) == len(Order) and len(set(self.days.values())) == 1


def _clear(day: date, at: time | None = None, zone: tzinfo | None = None) -> WrittenDay:
    return WrittenDay(dict.fromkeys(Order, day), at, zone)


@lru_cache(maxsize=32768)
def written_days(cell: str) -> tuple[WrittenDay, ...]:
    """Give the days that a cell names, none where it names none.

    Of a range (``… → …``) the end counts: that is when it was done. Several days in one cell, each
    whole, are several attempts.
    """
    if len(cell) > 10 * _LONGEST:
        return ()
    whole = _RANGE.split(cell)[-1] if _RANGE.search(cell) else cell
    if (found := _written(whole)) is not None:
        return (found,)
    for apart in _APART:
        parts = [part for part in apart.split(whole.lower()) if part.strip()]
        days = [found for part in parts if (found := _written(part)) is not None]
        if 1 < len(days) == len(parts):
            return tuple(days)
    return ()


def _written(text: str) -> WrittenDay | None:
    if len(text) > _LONGEST or not any(character.isdigit() for character in text):
        return None
    words = unicodedata.normalize("NFKD", text).lower().strip()
    words = "".join(one for one in words if not unicodedata.combining(one))
    words = _DECORATION.sub("", _WEEKDAY.sub("", words))
    try:
        return _of_number(words) or _with_time(words)
    except (ValueError, OverflowError):
        return None


def _of_number(words: str) -> WrittenDay | None:
    """Read seconds or milliseconds since 1970, a spreadsheet's day number, or ``20240123``."""
    found = _NUMBER.fullmatch(words)
    if found is None:
        return None
    if compact := _COMPACT.fullmatch(words):
        return _clear(date(*map(int, compact.groups())))
    if len(found[1]) in (10, 13):
        seconds = int(found[1]) / (1000 if len(found[1]) == 13 else 1)
        moment = datetime.fromtimestamp(seconds, UTC)
        return _numbered(moment.date(), moment.time(), UTC)
    if len(found[1]) != 5 or not _FIRST_SERIAL <= int(found[1]) <= _LAST_SERIAL:
        return None
    local = _SERIAL_START + timedelta(days=float(words))
    return _numbered(local.date(), local.time() if found[2] else None, None)


def _numbered(day: date, at: time | None, zone: tzinfo | None) -> WrittenDay:
    return WrittenDay(dict.fromkeys(Order, day), at, zone, by_number=True)


def _with_time(words: str) -> WrittenDay | None:
    words = words.removesuffix(")").rstrip() if words.count(")") > words.count("(") else words
    found = _TIME.search(words)
    day = _day(words[: found.start()].strip(" ,t") if found and found.start() else words)
    if day is None or found is None or not found.start():
        return day
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] == "p" else 0)
    at = time(hour, int(found[2]), min(int(found[3] or 0), 59))
    return replace(day, at=at, zone=_zone(found[5]))


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    away = text.removeprefix("utc").removeprefix("gmt")
    if away[:1] not in ("+", "-"):
        return UTC
    digits = away[1:].replace(":", "")
    hours, minutes = (digits, "0") if len(digits) < 3 else (digits[:-2], digits[-2:])
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-ahead if away[0] == "-" else ahead)


def _day(words: str) -> WrittenDay | None:
    if found := _YEAR_FIRST.fullmatch(words):
        return _clear(date(*map(int, found.groups())))
    if found := _IN_NUMBERS.fullmatch(words):
        return _in_numbers(int(found[1]), int(found[3]), found[4].strip("'"), found[2])
    if (found := _YEAR_MONTH.fullmatch(words)) and (month := _month(found[2])):
        return _clear(date(int(found[1]), month, int(found[3])))
    if (found := _DAY_MONTH.fullmatch(words)) and (month := _month(found[2])):
        return _named_month(int(found[1]), month, found[3])
    if (found := _MONTH_DAY.fullmatch(words)) and (month := _month(found[1])):
        return _named_month(int(found[2]), month, found[3])
    if re.fullmatch(r"\d{1,2}[/.-]\d{1,2}\.?", words):
        return WrittenDay({}, lacks_year=True)
    return None


def _month(name: str) -> int | None:
    return _MONTHS.get(name[:4]) or _MONTHS.get(name[:3])


def _named_month(day: int, month: int, rest: str) -> WrittenDay | None:
    year = _YEAR.fullmatch(rest)
    if year is None:
        return None
    if year[1] is None:
        return WrittenDay({}, lacks_year=True)
    return _clear(date(_full(year[1].strip("'")), month, day))


def _in_numbers(first: int, second: int, third: str, between: str) -> WrittenDay | None:
    """Try each order."""
    year = _full(third)
    tries = {Order.DAY_FIRST: (year, second, first), Order.MONTH_FIRST: (year, first, second)}
    if len(third) == 2:
        tries[Order.YEAR_FIRST] = (_full(f"{first:02}"), second, int(third))
    days: dict[Order, date] = {}
    for order, parts in tries.items():
        try:
            days[order] = date(*parts)
        except ValueError:
            continue
    return WrittenDay(days, dotted=between == ".") if days else None


def _full(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)
