"""The minutes that an attempt took, as tables write them."""

import re
from functools import lru_cache

_LONGEST_CELL = 40
_MOST_MINUTES = 24 * 60
_HOURS_AT_MOST = 5
"""``25:00`` is 25 minutes and no 25 hours: more hours than these nobody spends on a problem."""

_UNITS = {"d": 1440.0, "h": 60.0, "m": 1.0, "s": 1 / 60, "": 1.0}
_PART = re.compile(
    r"(\d{1,5}(?:[.,]\d{1,4})?)\s?(h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)?\.?[\s,]*"
)
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?:\s?(?:h|hrs?|mins?|m))?")
_ABOUT = re.compile(r"^[~<>≈+\s]+|[+\s]+$")


@lru_cache(maxsize=4096)
def minutes_in(text: str, *, unit: str = "") -> float | None:
    """Give the minutes of ``25``, ``25m``, ``1h 5m``, ``00:49:27``; ``None`` where it says none.

    A bare number is of the ``unit`` (``h`` or ``s``, else minutes) that the header names.
    """
    words = _ABOUT.sub("", text[:_LONGEST_CELL].lower())
    clock = _CLOCK.fullmatch(words)
    minutes = _of_clock(clock) if clock else _of_parts(words, unit)
    return minutes if minutes is not None and 0 < minutes <= _MOST_MINUTES else None


def _of_clock(clock: re.Match[str]) -> float:
    """Read h:mm:ss, h:mm or mm:ss, whichever a problem can have taken."""
    first, second, third = int(clock[1]), int(clock[2]), clock[3]
    if third is not None and (first <= _HOURS_AT_MOST or int(third)):
        return first * 60 + second + int(third) / 60
    if first <= _HOURS_AT_MOST:
        return first * 60 + second
    return first + second / 60


def _of_parts(words: str, unit: str) -> float | None:
    total, at, last = 0.0, 0, unit
    for number, (start, end, amount, named) in enumerate(_parts(words)):
        if start != at or number > 2 or (number and not named and last != "h"):
            return None
        last = named[:1] or ("m" if number else unit)
        total += amount * _UNITS[last]
        at = end
    return total if at and at == len(words) else None


def _parts(words: str) -> list[tuple[int, int, float, str]]:
    return [
        (part.start(), part.end(), float(part[1].replace(",", ".")), part[2] or "")
        for part in _PART.finditer(words)
    ]
