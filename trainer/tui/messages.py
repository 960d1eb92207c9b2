"""What screens ask of the app, which alone knows the way to another screen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from trainer.domain.log.review import CardKey
    from trainer.services.care.recovery import Recovery, Replaced
    from trainer.services.code_run import CodeRun
    from trainer.services.session import Session


class Place(StrEnum):
    """A screen that can be gone to without saying anything more."""

    LOG = "log"
    COVERAGE = "coverage"
    BROWSE = "browse"
    SETTINGS = "settings"
    HISTORY = "history"
    CHANGES = "changes"
    BACKUPS = "backups"
    DOCTOR = "doctor"


class Statistic(StrEnum):
    """One of the statistics screens, in the order of their tabs."""

    RETENTION = "retention"
    CALIBRATION = "calibration"
    FORECAST = "forecast"
    RHYTHM = "time and rhythm"


class Go(Message):
    """Go to a place."""

    def __init__(self, place: Place) -> None:
        self.place = place
        super().__init__()


class ShowStatistic(Message):
    """Show a statistic, in the place of the one in front if there is one."""

    def __init__(self, statistic: Statistic) -> None:
        self.statistic = statistic
        super().__init__()


class Begin(Message):
    """Begin (or resume) an attempt at a card."""

    def __init__(self, card: CardKey) -> None:
        self.card = card
        super().__init__()


class ShowProblem(Message):
    """Show the page of a problem."""

    def __init__(self, slug: str) -> None:
        self.slug = slug
        super().__init__()


class EditProblem(Message):
    """Edit what the learner wrote of a problem."""

    def __init__(self, slug: str) -> None:
        self.slug = slug
        super().__init__()


class ShowPattern(Message):
    """Show the page of a pattern."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        super().__init__()


class PlanPattern(Message):
    """Make today's plan anew with this pattern first, and show it."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        super().__init__()


class ShowHistory(Message):
    """Show every review of a problem."""

    def __init__(self, slug: str) -> None:
        self.slug = slug
        super().__init__()


class Regrade(Message):
    """Ask for another rating of a review."""

    def __init__(self, review_id: str) -> None:
        self.review_id = review_id
        super().__init__()


class LogProblem(Message):
    """Log an attempt at a known problem."""

    def __init__(self, slug: str) -> None:
        self.slug = slug
        super().__init__()


class ShowAnswer(Message):
    """Show the answer to the problem of a session, which has looked it up."""

    def __init__(self, session: Session) -> None:
        self.session = session
        super().__init__()


class AskTrust(Message):
    """Ask whether the programs that a problem brings may run."""

    def __init__(self, code_run: CodeRun) -> None:
        self.code_run = code_run
        super().__init__()


class Finish(Message):
    """Finish a session: ask for its rating."""

    def __init__(self, session: Session) -> None:
        self.session = session
        super().__init__()


class Graded(Message):
    """A session was graded; ``sentence`` says what was saved and when it comes back."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__()


class Damaged(Message):
    """The database turned out to be damaged; ``sentence`` says how."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__()


class Replace(Message):
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


class ShowKeys(Message):
    """Show every key of the screen one is on."""


class Transfer(Message):
    """Merge another log (``incoming``) or export this one; the path is asked for."""

    def __init__(self, *, incoming: bool) -> None:
        self.incoming = incoming
        super().__init__()
