"""How the values of settings are read from text, and written as text that reads again."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from trainer.domain.errors import TrainerError
from trainer.domain.memory.curve import HIGHEST_RETENTION, LOWEST_RETENTION, retention_in
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import LISTS
from trainer.domain.typed_day import typed_day
from trainer.domain.typed_minutes import typed_minutes

Choice = TypeVar("Choice", bound=StrEnum)

_FARTHEST_DAYS = 3650


def whole_number(title: str, least: int, most: int) -> Callable[[str], int]:
    """Give what reads a whole number between two bounds."""

    def read(text: str) -> int:
        digits = text.isascii() and text.isdigit() and len(text) <= 9
        if not (digits and least <= int(text) <= most):
            raise TrainerError(
                f"{title} must be a whole number from {least} to {most}, not {text!r}."
            )
        return int(text)

    return read


def whole_minutes(title: str, least: int, most: int) -> Callable[[str], timedelta]:
    """Give what reads so many whole minutes as a time."""
    return lambda text: timedelta(minutes=typed_minutes(text, title, least, most))


def minutes_text(value: object) -> str:
    """Write a time as whole minutes."""
    return str(round(value.total_seconds() / 60)) if isinstance(value, timedelta) else ""


def retention(text: str) -> float:
    """Read a desired retention."""
    value = retention_in(text)
    if value is None:
        low, high = LOWEST_RETENTION * 100, HIGHEST_RETENTION * 100
        raise TrainerError(
            f"Desired retention must be from {low:.0f} to {high:.0f}%, not {text!r}."
        )
    return value


def interview_day(text: str) -> date | None:
    """Read a date, or none."""
    if is_none(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TrainerError(
            f"The interview date must be a date like 2027-01-31, or empty, not {text!r}."
        ) from None


def is_none(text: str) -> bool:
    """Tell whether a text stands for no value."""
    return not text or text.lower() in ("none", "-")


def coming_day(text: str, today: date) -> str:
    """Give the interview date that somebody typed as it is kept."""
    if is_none(text):
        return ""
    day = typed_day(text, today, ahead=True)
    if abs(day - today).days > _FARTHEST_DAYS:
        raise TrainerError(f"{day.isoformat()} is more than ten years away.")
    return day.isoformat()


def one_of(title: str, choices: type[Choice]) -> Callable[[str], Choice]:
    """Give what reads one of a few choices."""

    def read(text: str) -> Choice:
        try:
            return choices(text.lower())
        except ValueError:
            raise TrainerError(
                f"{title} must be one of {', '.join(choices)}, not {text!r}."
            ) from None

    return read


def pattern_set(text: str) -> frozenset[str]:
    """Read ids of patterns, separated by spaces or commas."""
    names = frozenset(text.replace(",", " ").split())
    unknown = sorted(names.difference(PATTERN_ORDER))
    if unknown:
        raise TrainerError(
            f"No pattern is called {unknown[0]!r}; the patterns are {', '.join(PATTERN_ORDER)}."
        )
    return names


def list_set(text: str) -> frozenset[str]:
    """Read ids of published lists, separated by spaces or commas."""
    names = frozenset(text.replace(",", " ").lower().split())
    unknown = sorted(names.difference(LISTS))
    if unknown:
        raise TrainerError(f"No list is called {unknown[0]!r}; the lists are {', '.join(LISTS)}.")
    return names


def zone_name(text: str) -> str:
    """Read the name of a time zone; empty is this computer's."""
    if text:
        try:
            ZoneInfo(text)
        except (ValueError, OSError, KeyError):
            raise TrainerError(
                f"The time zone must be a name like Europe/Zurich, or empty, not {text!r}."
            ) from None
    return text


def one_line(text: str) -> str:
    """Read a line of printable characters."""
    if not text.isprintable():
        raise TrainerError("This setting must be one line of printable characters.")
    return text


def plain_text(value: object) -> str:
    """Write a value as it is, and none as nothing."""
    return "" if value is None else str(value)


def pattern_names(value: object) -> str:
    """Write ids of patterns in the order of the roadmap."""
    chosen = value if isinstance(value, frozenset) else frozenset()
    return " ".join(name for name in PATTERN_ORDER if name in chosen)


def list_names(value: object) -> str:
    """Write ids of lists in their usual order."""
    chosen = value if isinstance(value, frozenset) else frozenset()
    return " ".join(name for name in LISTS if name in chosen)
