"""Which screen stands at a place; none of them is imported before the first picture stands."""

from __future__ import annotations

from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from trainer.tui.messages import Place, Statistic

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from trainer.services.services import Services
    from trainer.tui.base_screen import TrainerScreen
    from trainer.tui.messages import About

_ROOM = "trainer.tui."
_SCREENS: dict[Place | Statistic, str] = {
    Place.LOG: "log.log_screen:LogScreen",
    Place.COVERAGE: "coverage.coverage_screen:CoverageScreen",
    Place.LIBRARY: "library.library_screen:LibraryScreen",
    Place.SETTINGS: "settings.settings_screen:SettingsScreen",
    Place.HISTORY: "history.history_screen:HistoryScreen",
    Place.CHANGES: "history.changes_screen:ChangesScreen",
    Place.BACKUPS: "care.backups_screen:BackupsScreen",
    Place.DOCTOR: "care.doctor_screen:DoctorScreen",
    Place.PLAN: "today.plan_screen:PlanScreen",
    Place.IMPORT: "importing.import_screen:ImportScreen",
    Place.WELCOME: "today.welcome_screen:WelcomeScreen",
    Place.KNOWN: "library.known_screen:KnownScreen",
    Place.PROBLEM: "library.problem_screen:ProblemScreen",
    Place.EDIT: "library.edit_screen:EditScreen",
    Place.PATTERN: "coverage.pattern_screen:PatternScreen",
    Place.REGRADE: "history.regrade_screen:RegradeScreen",
    Place.TRANSFER: "care.transfer_screen:TransferScreen",
    Place.ATTEMPT: "attempt.attempt_screen:AttemptScreen",
    Place.OFFER: "attempt.pattern_offer:PatternOffer",
    Place.ANSWER: "attempt.answer_screen:AnswerScreen",
    Place.RATING: "attempt.rating_screen:RatingScreen",
    Place.TRUST: "attempt.trust_screen:TrustScreen",
    Statistic.RETENTION: "statistics.retention_screen:RetentionScreen",
    Statistic.CALIBRATION: "statistics.calibration_screen:CalibrationScreen",
    Statistic.FORECAST: "statistics.forecast_screen:ForecastScreen",
    Statistic.RHYTHM: "statistics.rhythm_screen:RhythmScreen",
}
"""The module and the class of the screen at each place."""

_PLACES = {_ROOM + screen: place for place, screen in _SCREENS.items()}


def fetch_screens() -> None:
    """Import the screens, while the learner reads the first one, so that none has to be waited for.

    Takes a few tenths of a second; meant for a thread.
    """
    for screen in _SCREENS.values():
        resolve_name(_ROOM + screen)


def screen_at(place: Place | Statistic, services: Services, about: About = None) -> TrainerScreen:
    """Give a fresh screen of the place; raise ``TrainerError`` where it cannot be opened."""
    make: Callable[..., TrainerScreen] = resolve_name(_ROOM + _SCREENS[place])
    return make(services) if about is None else make(services, about)


def place_of(screen: Screen[Any]) -> Place | Statistic | None:
    """Give the place at which a screen stands, ``None`` for one that the table does not know."""
    kind = type(screen)
    return _PLACES.get(f"{kind.__module__}:{kind.__name__}")
