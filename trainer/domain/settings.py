"""The learner's settings: each with a default, a sentence on what it changes, and a text form."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from trainer.domain.errors import TrainerError
from trainer.domain.memory.curve import (
    DEFAULT_RETENTION,
    HIGHEST_RETENTION,
    LOWEST_RETENTION,
    retention_in,
)
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.setting_choices import Start, Starter
from trainer.domain.typed_day import DAYS_AHEAD, typed_day

Choice = TypeVar("Choice", bound=StrEnum)

_FARTHEST_DAYS = 3650
LONGEST_TEXT = 500
"""No setting has more characters than this as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings with their defaults; ``SETTINGS`` says what each of them means."""

    budget: timedelta = timedelta(minutes=45)
    interview_day: date | None = None
    start: Start = Start.NEW
    desired_retention: float = DEFAULT_RETENTION
    stuck_time: timedelta = timedelta(minutes=5)
    rollover_hour: int = 4
    time_zone: str = ""
    prefer: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()
    starter: Starter = Starter.FUNCTION
    editor: str = ""
    theme: str = "trainer"
    sync_folder: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its field, title, what it changes, and how it is read from and put into text.

    ``read`` raises ``TrainerError`` with what is wrong; ``write`` gives text that ``read`` takes.
    ``understand`` makes such a text of what a person types on a day, where that says more.
    """

    name: str
    title: str
    sentence: str
    read: Callable[[str], object]
    write: Callable[[object], str]
    understand: Callable[[str, date], str] | None = None

    def text(self, settings: Settings) -> str:
        """Give the value of this setting as text."""
        return self.write(getattr(settings, self.name))

    def changed(self, settings: Settings, text: str, today: date | None = None) -> Settings:
        """Give the settings with this one read from text; if it was typed, told the study day."""
        if len(text) > LONGEST_TEXT:
            raise TrainerError(f"{self.title} must have at most {LONGEST_TEXT} characters.")
        if today is not None and self.understand is not None:
            text = self.understand(text.strip(), today)
        value: Any = self.read(text.strip())
        return replace(settings, **{self.name: value})


def _whole(title: str, least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        digits = text.isascii() and text.isdigit() and len(text) <= 9
        if not (digits and least <= int(text) <= most):
            raise TrainerError(
                f"{title} must be a whole number from {least} to {most}, not {text!r}."
            )
        return int(text)

    return read


def _minutes(title: str, least: int, most: int) -> Callable[[str], timedelta]:
    whole = _whole(title, least, most)
    return lambda text: timedelta(minutes=whole(text))


def _minutes_text(value: object) -> str:
    return str(round(value.total_seconds() / 60)) if isinstance(value, timedelta) else ""


def _retention(text: str) -> float:
    value = retention_in(text)
    if value is None:
        low, high = LOWEST_RETENTION * 100, HIGHEST_RETENTION * 100
        raise TrainerError(
            f"Desired retention must be from {low:.0f} to {high:.0f} %, not {text!r}."
        )
    return value


def _day(text: str) -> date | None:
    if _is_none(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TrainerError(
            f"The interview date must look like 2027-01-31 or be left empty, not {text!r}."
        ) from None


def _is_none(text: str) -> bool:
    return not text or text.lower() in ("none", "-")


def _coming_day(text: str, today: date) -> str:
    """Give the interview date that somebody typed as it is kept."""
    if _is_none(text):
        return ""
    day = typed_day(text, today, ahead=True)
    if abs(day - today).days > _FARTHEST_DAYS:
        raise TrainerError(f"{day.isoformat()} is more than ten years away.")
    return day.isoformat()


def _one_of(title: str, choices: type[Choice]) -> Callable[[str], Choice]:
    def read(text: str) -> Choice:
        try:
            return choices(text.lower())
        except ValueError:
            raise TrainerError(
                f"{title} must be one of {', '.join(choices)}, not {text!r}."
            ) from None

    return read


def _patterns(text: str) -> frozenset[str]:
    names = frozenset(text.replace(",", " ").split())
    unknown = sorted(names.difference(PATTERN_ORDER))
    if unknown:
        raise TrainerError(
            f"There is no pattern {unknown[0]!r}; the patterns are {', '.join(PATTERN_ORDER)}."
        )
    return names


def _zone(text: str) -> str:
    if text:
        try:
            ZoneInfo(text)
        except (ValueError, OSError, KeyError):
            raise TrainerError(
                f"The time zone must be a name like Europe/Zurich or be left empty, not {text!r}."
            ) from None
    return text


def _line(text: str) -> str:
    if not text.isprintable():
        raise TrainerError("This setting must be one line of printable characters.")
    return text


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _names(value: object) -> str:
    chosen = value if isinstance(value, frozenset) else frozenset()
    return " ".join(name for name in PATTERN_ORDER if name in chosen)


SETTINGS = (
    Setting(
        "budget",
        "Minutes a day",
        "How much the plan for a day holds; reviews come first, new problems fill what is left.",
        _minutes("Minutes a day", 5, 600),
        _minutes_text,
    ),
    Setting(
        "interview_day",
        "Interview date",
        f"Shown as a countdown on the start screen (like {DAYS_AHEAD}; or empty).",
        _day,
        _plain,
        _coming_day,
    ),
    Setting(
        "start",
        "Where to begin",
        "Which new problems come first: new, rusty or knows-lists.",
        _one_of("Where to begin", Start),
        _plain,
    ),
    Setting(
        "desired_retention",
        "Desired retention",
        "The share you want to know when a review is due (70 to 97 %); more means more reviews.",
        _retention,
        lambda value: f"{float(str(value)) * 100:g}",
    ),
    Setting(
        "stuck_time",
        "Stuck time",
        "Minutes without progress after which a line offers a hint or the answer.",
        _minutes("Stuck time", 1, 120),
        _minutes_text,
    ),
    Setting(
        "rollover_hour",
        "Rollover hour",
        "The hour (0 to 23) at which a new study day begins; what is done before it counts as "
        "the day before.",
        _whole("The rollover hour", 0, 23),
        _plain,
    ),
    Setting(
        "time_zone",
        "Time zone",
        "Where your days are counted (like Europe/Zurich); empty follows this computer.",
        _zone,
        _plain,
    ),
    Setting(
        "prefer",
        "Patterns to prefer",
        "New problems of these patterns come before all others (names separated by spaces).",
        _patterns,
        _names,
    ),
    Setting(
        "leave_out",
        "Patterns to leave out",
        "No new problems of these patterns are planned; reviews of them still are.",
        _patterns,
        _names,
    ),
    Setting(
        "starter",
        "Starter",
        "What a fresh attempt begins with: function, or class for a method of class Solution; both "
        "run either way.",
        _one_of("Starter", Starter),
        _plain,
    ),
    Setting(
        "editor",
        "Editor",
        "The command that opens your code outside; empty uses $VISUAL, $EDITOR, then vi.",
        _line,
        _plain,
    ),
    Setting(
        "theme",
        "Theme",
        "The colours of the terminal program: trainer, trainer-light, or any theme of Textual.",
        _line,
        _plain,
    ),
    Setting(
        "sync_folder",
        "Sync folder",
        "A folder that something else carries between your machines; it is synced at start and at "
        "exit (empty: never).",
        _line,
        _plain,
    ),
)
"""Every setting, in the order in which they are shown."""

OF_THIS_MACHINE = frozenset({"editor", "theme", "sync_folder"})
"""The settings that are about the computer and not the learner: they stay where they were made."""


def setting(name: str) -> Setting:
    """Give the setting of this name; raise ``TrainerError`` if there is none."""
    wanted = name.replace("-", "_")
    for known in SETTINGS:
        if known.name == wanted:
            return known
    names = ", ".join(known.name for known in SETTINGS)
    raise TrainerError(f"There is no setting {name!r}; the settings are {names}.")
