"""The learner's settings: each with a default, a sentence on what it changes, and a text form."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.memory.curve import DEFAULT_RETENTION
from trainer.domain.problem.problem import LISTS
from trainer.domain.setting_choices import Start, Starter
from trainer.domain.setting_texts import (
    coming_day,
    interview_day,
    list_names,
    list_set,
    minutes_text,
    one_line,
    one_of,
    pattern_names,
    pattern_set,
    plain_text,
    retention,
    whole_minutes,
    whole_number,
    zone_name,
)
from trainer.domain.typed_day import DAYS_AHEAD

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
    scope: frozenset[str] = frozenset()
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


SETTINGS = (
    Setting(
        "budget",
        "Minutes a day",
        "Your daily budget. What a day leaves over or goes over is settled the next day.",
        whole_minutes("Minutes a day", 5, 600),
        minutes_text,
    ),
    Setting(
        "interview_day",
        "Interview date",
        "The plan gets you ready by this day: first it builds up, then comes a final round "
        f"through everything ({DAYS_AHEAD}; or empty).",
        interview_day,
        plain_text,
        coming_day,
    ),
    Setting(
        "start",
        "Where to begin",
        "Which new problems come first.",
        one_of("Where to begin", Start),
        plain_text,
    ),
    Setting(
        "desired_retention",
        "Desired retention",
        "The share of problems that you want to recall when they are due (70 to 97%). Higher "
        "means more reviews. With an interview date, reviews before the final round wait "
        "until recall is down to 70%.",
        retention,
        lambda value: f"{float(str(value)) * 100:g}",
    ),
    Setting(
        "stuck_time",
        "Stuck time",
        "Minutes without progress after which a hint or the answer is offered.",
        whole_minutes("Stuck time", 1, 120),
        minutes_text,
    ),
    Setting(
        "rollover_hour",
        "Rollover hour",
        "The hour (0 to 23) at which a new study day begins. What you do before it counts "
        "for the day before.",
        whole_number("The rollover hour", 0, 23),
        plain_text,
    ),
    Setting(
        "time_zone",
        "Time zone",
        "The time zone of your study days, like Europe/Zurich (empty: this computer's).",
        zone_name,
        plain_text,
    ),
    Setting(
        "prefer",
        "Patterns to prefer",
        "New problems of these patterns come first (names separated by spaces).",
        pattern_set,
        pattern_names,
    ),
    Setting(
        "leave_out",
        "Patterns to leave out",
        "No new problems of these patterns are planned; their reviews still are.",
        pattern_set,
        pattern_names,
    ),
    Setting(
        "scope",
        "Lists in scope",
        f"New problems come from these lists only ({', '.join(LISTS)}; empty: all problems). "
        "The rest waits until after the interview.",
        list_set,
        list_names,
    ),
    Setting(
        "starter",
        "Starter",
        "What a new attempt starts with: a plain function, or a method of class Solution. Both "
        "run in either case.",
        one_of("Starter", Starter),
        plain_text,
    ),
    Setting(
        "editor",
        "Editor",
        "The command of your own editor (empty: $VISUAL, else $EDITOR, else vi).",
        one_line,
        plain_text,
    ),
    Setting(
        "theme",
        "Theme",
        "The colours: trainer, trainer-light, or any Textual theme.",
        one_line,
        plain_text,
    ),
    Setting(
        "sync_folder",
        "Sync folder",
        "A folder shared between your machines, as by Dropbox or Syncthing; trainer syncs "
        "with it at start and exit (empty: never).",
        one_line,
        plain_text,
    ),
)
"""Every setting, in the order in which they are shown."""

OF_THE_PLAN = ("budget", "interview_day", "start", "scope", "prefer", "leave_out")
"""The settings that the plan of a day follows."""

OF_THIS_MACHINE = frozenset({"editor", "theme", "sync_folder"})
"""The settings that are about the computer and not the learner: they stay where they were made."""


def setting(name: str) -> Setting:
    """Give the setting of this name; raise ``TrainerError`` if there is none."""
    wanted = name.replace("-", "_")
    for known in SETTINGS:
        if known.name == wanted:
            return known
    names = ", ".join(known.name for known in SETTINGS)
    raise TrainerError(f"No setting is called {name!r}; the settings are {names}.")
