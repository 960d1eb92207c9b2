"""Statistics: what was recalled, whether the schedule fits, what lies ahead, and the rhythm."""

from dataclasses import dataclass

from trainer.domain.catalogue import Catalogue
from trainer.domain.stats.calibration import Calibration, calibration
from trainer.domain.stats.forecast import Forecast, again_at_first_sight, forecast
from trainer.domain.stats.retention import Retention, retention
from trainer.domain.stats.rhythm import Rhythm, first_day, rhythm, time_from
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.planning import Planning
from trainer.services.preferences import Preferences
from trainer.storage.answers import Answers


@dataclass
class Statistics:
    """Answers what the log shows and what follows from it; nothing here changes anything."""

    library: Library
    answers: Answers
    planning: Planning
    preferences: Preferences
    clock: Clock

    def retention(self) -> Retention:
        """Give what was recalled: overall, by week, by pattern and by level."""
        return retention(
            self.answers.by_day(),
            self.answers.by_problem(),
            self._catalogue,
            self._desired,
            self.clock.today(),
        )

    def calibration(self) -> Calibration:
        """Give what was recalled against what was expected."""
        found = self.answers.expectations()
        return calibration(found.bands, found.bins, found.surprise, found.lateness, self._desired)

    def forecast(self) -> Forecast:
        """Give what lies ahead: 30 days from today, as things stand and with new problems."""
        return forecast(
            self.planning.planner(),
            self.clock.today(),
            again_at_first_sight(*self.answers.first_sights()),
            self.planning.spent(),
        )

    def rhythm(self) -> Rhythm:
        """Give the last year: its days, the times by level, and the trend of unaided solves."""
        today = self.clock.today()
        return rhythm(
            self.answers.sums_since(first_day(today)),
            self.answers.times_since(time_from(today)),
            self._catalogue,
            today,
        )

    @property
    def _catalogue(self) -> Catalogue:
        return self.library.catalogue

    @property
    def _desired(self) -> float:
        return self.preferences.current.desired_retention
