"""What screens ask of the app, which alone knows the way to another screen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from trainer.domain.log.review import CardKey
    from trainer.services.care.recovery import Recovery, Replaced
    from trainer.services.running.code_run import CodeRun
    from trainer.services.session import Session
    from trainer.tui.care.way import Way

    About = str | CardKey | Way | Session | CodeRun | None


class Place(StrEnum):
    """A screen that can be gone to; beside it stands what it is told, where it is told something.

    The table of ``places`` knows the screen of each.
    """

    LOG = "log"  # the slug of a problem, if it is known which
    COVERAGE = "coverage"
    LIBRARY = "library"
    SETTINGS = "settings"
    HISTORY = "history"  # the slug of a problem, for its reviews only
    CHANGES = "changes"
    BACKUPS = "backups"
    DOCTOR = "doctor"
    PLAN = "plan"
    IMPORT = "import"
    WELCOME = "welcome"
    KNOWN = "known"
    PROBLEM = "problem"  # its slug
    EDIT = "edit"  # the slug of a problem
    PATTERN = "pattern"  # its id
    REGRADE = "regrade"  # the id of a review
    TRANSFER = "transfer"  # the way the lines go
    ATTEMPT = "attempt"  # the card
    OFFER = "offer"  # the card whose attempt comes after it
    ANSWER = "answer"  # the session, which has looked it up
    RATING = "rating"  # the session
    TRUST = "trust"  # the code run that waits for it


class Statistic(StrEnum):
    """One of the statistics screens, in the order of their tabs; places too."""

    RETENTION = "retention"
    CALIBRATION = "calibration"
    FORECAST = "forecast"
    RHYTHM = "time and rhythm"


class Asked(Message):
    """What a screen asks for itself; it is nothing once that screen was left.

    ``asker`` is the screen, which puts itself there; ``None`` is the app or its palette. What
    ``outlives`` its screen is heard all the same.
    """

    asker: Screen[Any] | None = None
    outlives: bool = False


class Open(Asked):
    """Open the screen of a place; ``about`` is what that screen is told."""

    def __init__(self, place: Place | Statistic, about: About = None) -> None:
        self.place = place
        self.about = about
        super().__init__()


class GoBack(Asked):
    """Leave this screen, and have the one behind it do something: the name of its action."""

    def __init__(self, action: str) -> None:
        self.action = action
        super().__init__()


class PlanPattern(Asked):
    """Make today's plan anew with this pattern first, and show it."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        super().__init__()


class Graded(Asked):
    """A session was graded; ``sentence`` says what was saved and when it comes back."""

    outlives = True

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__()


class Damaged(Message):
    """The database turned out to be damaged; ``sentence`` says how."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__()


class Replace(Asked):
    """Put another log in the place of the one that is there; ``way`` does it, and says how."""

    def __init__(self, way: Callable[[Recovery], Replaced]) -> None:
        self.way = way
        super().__init__()


class SyncNow(Message):
    """Sync with the folder that the settings name, and say what came."""


class SettingsChanged(Message):
    """The settings are no longer what they were; the theme may be another."""


class TryTheme(Message):
    """Show a theme without keeping it; ``SettingsChanged`` brings the kept one back."""

    def __init__(self, theme: str) -> None:
        self.theme = theme
        super().__init__()


class ShowKeys(Asked):
    """Show every key of the screen one is on."""
