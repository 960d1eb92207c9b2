"""Which screen stands at a place; none of them is imported before the first picture stands."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from trainer.tui.messages import Place, Statistic

if TYPE_CHECKING:
    from collections.abc import Callable

    from trainer.services.services import Services
    from trainer.tui.base_screen import TrainerScreen

_SCREENS = {
    Place.LOG: ("log.log_screen", "LogScreen"),
    Place.COVERAGE: ("coverage.coverage_screen", "CoverageScreen"),
    Place.BROWSE: ("browse.browse_screen", "BrowseScreen"),
    Place.SETTINGS: ("settings.settings_screen", "SettingsScreen"),
    Place.HISTORY: ("history.history_screen", "HistoryScreen"),
    Place.CHANGES: ("history.changes_screen", "ChangesScreen"),
    Place.BACKUPS: ("care.backups_screen", "BackupsScreen"),
    Place.DOCTOR: ("care.doctor_screen", "DoctorScreen"),
    Statistic.RETENTION: ("statistics.retention_screen", "RetentionScreen"),
    Statistic.CALIBRATION: ("statistics.calibration_screen", "CalibrationScreen"),
    Statistic.FORECAST: ("statistics.forecast_screen", "ForecastScreen"),
    Statistic.RHYTHM: ("statistics.rhythm_screen", "RhythmScreen"),
}
"""The module and the class of the screen at each place."""

_FETCHED_TOO = ("coverage.pattern_screen",)


def fetch_screens() -> None:
    """Import the screens, while the learner reads the first one, so that none has to be waited for.

    Takes a tenth of a second or two; meant for a thread.
    """
    for module in (*(module for module, _ in _SCREENS.values()), *_FETCHED_TOO):
        import_module(f"trainer.tui.{module}")


def screen_at(place: Place | Statistic, services: Services) -> TrainerScreen:
    """Give a fresh screen of the place."""
    module, name = _SCREENS[place]
    make = getattr(import_module(f"trainer.tui.{module}"), name)
    return cast("Callable[[Services], TrainerScreen]", make)(services)
