"""Which screen stands at a place; none of them is imported before the first picture stands."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from trainer.tui.messages import Place, Statistic

if TYPE_CHECKING:
    from collections.abc import Callable

    from trainer.services.bundle import Services
    from trainer.tui.screens.base import TrainerScreen
    from trainer.tui.screens.statistic import StatisticScreen

_FETCHED = (*Place, "statistic", "retention", "calibration", "forecast", "rhythm", "pattern")


def fetch_screens() -> None:
    """Import the screens, while the learner reads the first one, so that none has to be waited for.

    Takes a tenth of a second or two; meant for a thread.
    """
    for name in _FETCHED:
        import_module(f"trainer.tui.screens.{name}")


def screen_at(place: Place, services: Services) -> TrainerScreen:
    """Give a fresh screen of the place; module and class are named after it."""
    module = import_module(f"trainer.tui.screens.{place}")
    make = cast("Callable[[Services], TrainerScreen]", getattr(module, f"{place.title()}Screen"))
    return make(services)


def statistic_at(statistic: Statistic, services: Services) -> StatisticScreen:
    """Give a fresh screen of the statistic."""
    match statistic:
        case Statistic.RETENTION:
            from trainer.tui.screens.retention import RetentionScreen

            return RetentionScreen(services)
        case Statistic.CALIBRATION:
            from trainer.tui.screens.calibration import CalibrationScreen

            return CalibrationScreen(services)
        case Statistic.FORECAST:
            from trainer.tui.screens.forecast import ForecastScreen

            return ForecastScreen(services)
        case Statistic.RHYTHM:
            from trainer.tui.screens.rhythm import RhythmScreen

            return RhythmScreen(services)
