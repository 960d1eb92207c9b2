"""The whole picture: everything that the statistics say on one study day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trainer.domain.stats.calibration.calibration import Calibration
from trainer.domain.stats.coverage.next_step import NextStep
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.forecast.forecast import Forecast
from trainer.domain.stats.retention.retention import Retention
from trainer.domain.stats.rhythm.rhythm import Rhythm


class Part(StrEnum):
    """The parts of the picture, in the order in which they are told."""

    COVERAGE = "coverage"
    RETENTION = "retention"
    CALIBRATION = "calibration"
    FORECAST = "forecast"
    RHYTHM = "rhythm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Where a learner stands on ``day``; ``interview`` is ``None`` where none is ahead."""

    day: date
    interview: date | None
    covered: tuple[PatternCoverage, ...]
    next_step: NextStep
    retention: Retention
    calibration: Calibration
    forecast: Forecast
    rhythm: Rhythm

    @property
    def solid_patterns(self) -> int:
        """How many patterns are solid."""
        return sum(one.is_solid for one in self.covered)
