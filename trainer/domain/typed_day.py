"""Days as people type them: ``dec 9``, ``25/12/2026``, ``+10d``, ``in 2 weeks``, ``last monday``.

A day without a year is the nearest one before or after today, as the field asks. What can be read
in two ways is asked about and never guessed: that is why no library reads it.
"""

import re
from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.errors import TrainerError

DAYS_AHEAD = "9 dec, monday, +10d, 2027-01-31"
"""How a day ahead may be typed, wherever one is asked for."""

DAYS_PAST = "yesterday, monday, 20 nov, -3d, 2026-11-20"
"""How a day that is past may be typed, wherever one is asked for."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NEAR = {"today": 0, "": 0, "yesterday": -1, "tomorrow": 1}
_UNIT = r"(days?|d|weeks?|w|months?|years?|y)"
_MONTH_DAY = r"(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)|([a-z]+) (\d{1,2})(?:st|nd|rd|th)?)"
_YEAR = r"(?:[ ](\d{4}|\d{2}))?"


class AmbiguousDayError(TrainerError):
    """What was typed is two days; the sentence names both."""


def typed_day(text: str, today: date, *, ahead: bool) -> date:
    """Give the day that a text names, seen from ``today``; raise ``TrainerError`` if none.

    With ``ahead`` a weekday or a day without a year is the next one, else the last one. Raise
    ``AmbiguousDayError`` where day and month could be either.
    """
    words, weekday = _words(text)
    try:
        days = set(_Typed(words, today, ahead).days())
    except (ValueError, OverflowError):
        days = set()
    if len(days) > 1:
        raise AmbiguousDayError(_which(text, sorted(days)))
    if not days or not words.isascii():
        like = DAYS_AHEAD if ahead else DAYS_PAST
        raise TrainerError(f"{text.strip()!r} is not a day; write one like {like}.")
    day = days.pop()
    if weekday not in (None, day.weekday()):
        named = WEEKDAYS[day.weekday()].capitalize()
        raise TrainerError(f"{text.strip()!r} is wrong: {day.isoformat()} is a {named}.")
    return day


def _words(text: str) -> tuple[str, int | None]:
    """Give a text in small letters, a blank between words, without commas; and the weekday before.

    ``Wed, 9 Dec.`` -> ``9 dec``, 2
    """
    words = re.sub(r"[\s,]+", " ", text.lower()).strip()
    words = re.sub(r"(?<=[a-z])\.|(?<=\d)\.(?= )", "", words).removeprefix("on ")
    words = re.sub(r"(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)", " ", words)
    first, _, rest = words.partition(" ")
    weekday = _weekday(first)
    dated = weekday is not None and re.search(r"\d", rest) and not rest.isdigit()
    return (rest, weekday) if dated else (words, None)


@dataclass(frozen=True, slots=True)
class _Typed:
    """The words of a day, today, and whether a day without a year is the next one."""

    words: str
    today: date
    ahead: bool

    def days(self) -> Iterator[date]:
        """Give every day that the words can name; raise ``ValueError`` if there is no such day."""
        if self.words in _NEAR:
            yield self.today + timedelta(days=_NEAR[self.words])
        for read in (self._iso, self._counted, self._weekday, self._named_month):
            day = read()
            if day is not None:
                yield day
        yield from self._in_numbers()

    def _match(self, pattern: str) -> re.Match[str] | None:
        return re.fullmatch(pattern, self.words)

    def _iso(self) -> date | None:
        parts = self._match(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
        if parts:
            return date(*map(int, parts.groups()))
        return date.fromisoformat(self.words) if self._match(r"\d{8}") else None

    def _counted(self) -> date | None:
        """Give the day of ``3`` (days ago), ``+10d``, ``in 2 weeks``, ``a month ago``."""
        if not self.ahead and self._match(r"\d{1,4}"):
            return self.today - timedelta(days=int(self.words))
        signed = self._match(rf"([+-]) ?(\d{{1,4}}) ?{_UNIT}?")
        if signed:
            return _moved(self.today, int(signed[1] + signed[2]), signed[3] or "d")
        later = self._match(rf"in (\d{{1,4}}|an?) ?{_UNIT}")
        if later:
            return _moved(self.today, _number(later[1]), later[2])
        ago = self._match(rf"(\d{{1,4}}|an?) ?{_UNIT} ago")
        if ago:
            return _moved(self.today, -_number(ago[1]), ago[2])
        side = self._match(r"(next|last) (week|month|year)")
        return _moved(self.today, 1 if side[1] == "next" else -1, side[2]) if side else None

    def _weekday(self) -> date | None:
        """Give the next or last such weekday, never today."""
        which, _, name = self.words.rpartition(" ")
        weekday = _weekday(name)
        if weekday is None or which not in ("", "next", "last"):
            return None
        if which == "next" or (self.ahead and not which):
            return self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)
        return self.today - timedelta(days=(self.today.weekday() - weekday - 1) % 7 + 1)

    def _named_month(self) -> date | None:
        """Give the day of ``9 dec``, ``Dec 9th`` or ``9 of December 2026``."""
        match = self._match(_MONTH_DAY + _YEAR)
        if match is None:
            return None
        name = {"sept": "sep"}.get(name := match[2] or match[3], name)
        months = [at for at, month in enumerate(MONTHS, 1) if month.startswith(name)]
        if len(name) < 3 or not months:
            return None
        return self._dated(int(match[1] or match[4]), months[0], match[5])

    def _in_numbers(self) -> Iterator[date]:
        """Give the one or two days of ``25/12/2026`` or ``9.12.``; with dots the day is first."""
        match = self._match(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?")
        if match is None:
            return
        first, second = int(match[1]), int(match[3])
        orders = {(first, second)} if match[2] == "." else {(first, second), (second, first)}
        for day, month in orders:
            if month <= len(MONTHS):
                yield self._dated(day, month, match[4])

    def _dated(self, day: int, month: int, year: str | None) -> date:
        """Give a day of a year, or the nearest one; raise ``ValueError`` if there is none."""
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        for years in range(9):
            wanted = self.today.year + (years if self.ahead else -years)
            if (month, day) == (2, 29) and not isleap(wanted):
                continue
            found = date(wanted, month, day)
            if found >= self.today if self.ahead else found <= self.today:
                return found
        raise ValueError(day)


def _moved(today: date, number: int, unit: str) -> date:
    """Give the day so many units on; at the end of a short month its last day."""
    if unit[0] in "dw":
        return today + timedelta(days=number * (7 if unit[0] == "w" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if unit[0] == "y" else 1)
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(today.day, last.day))


def _weekday(name: str) -> int | None:
    found = [at for at, weekday in enumerate(WEEKDAYS) if weekday.startswith(name)]
    return found[0] if len(name) >= 3 and found else None


def _number(text: str) -> int:
    return 1 if text in ("a", "an") else int(text)


def _which(text: str, days: list[date]) -> str:
    first, second = days
    names = [f"{day.day} {MONTHS[day.month - 1].capitalize()}" for day in days]
    if first.year != second.year:
        names[0] += f" {first.year}"
    return (
        f"{text.strip()} can be {names[0]} or {names[1]} {second.year}: "
        f"write {first.isoformat()} or {second.isoformat()}."
    )
