"""Stats: what was recalled, whether the schedule fits, what lies ahead, and the rhythm."""

from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.plan.planner import Planner
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.stats.calibration.calibration import Calibration, calibration
from trainer.domain.stats.forecast.estimate import again_at_first_sight, forecast
from trainer.domain.stats.forecast.forecast import Forecast
from trainer.domain.stats.retention.retention import Retention, retention
from trainer.domain.stats.rhythm.rhythm import Rhythm, first_day, rhythm, time_from
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.memo import Memo
from trainer.services.planning import Planning
from trainer.services.preferences import Preferences
from trainer.storage.views.answers import Answers
from trainer.storage.views.replay import State


@dataclass
class Stats:
    """Answers what the log shows and what follows from it; nothing here changes anything.

    Each answer is kept until the log, the catalogue, a setting or the day has changed.
    """

    library: Library
    answers: Answers
    planning: Planning
    preferences: Preferences
    clock: Clock

    def __post_init__(self) -> None:
        self._retention, self._calibration = Memo(self._retained), Memo(self._calibrated)
        self._forecast, self._rhythm = Memo(self._foreseen), Memo(self._lived)

    def retention(self) -> Retention:
        """Give what was recalled: overall, by week, by pattern and by level."""
        return self._retention(
            self.answers.state(), self.library.catalogue, self._desired, self.clock.today()
        )

    def calibration(self) -> Calibration:
        """Give what was recalled against what was expected."""
        return self._calibration(self.answers.state(), self._desired)

    def forecast(self) -> Forecast:
        """Give what lies ahead: 30 days from today, as things stand and with new problems."""
        planning = self.planning
        return self._forecast(
            self.answers.state(), planning.planner(), planning.spent(), self.clock.today()
        )

    def rhythm(self) -> Rhythm:
        """Give the last year: its days, the times by level, and the trend of unaided solves."""
        return self._rhythm(self.answers.state(), self.library.catalogue, self.clock.today())

    @property
    def _desired(self) -> float:
        return self.clock.aim.threshold

    def _retained(self, _: State, catalogue: Catalogue, desired: float, today: date) -> Retention:
        days, problems = self.answers.by_day(), self.answers.by_problem()
        return retention(days, problems, catalogue, desired, today)

    def _calibrated(self, _: State, desired: float) -> Calibration:
        found = self.answers.expectations(desired)
        return calibration(found.bands, found.bins, found.surprise, found.lateness, desired)

    def _foreseen(self, _: State, planner: Planner, spent: timedelta, today: date) -> Forecast:
        again = again_at_first_sight(*self.answers.first_sights())
        return forecast(planner, today, again, spent)

    def _lived(self, _: State, catalogue: Catalogue, today: date) -> Rhythm:
        sums = self.answers.sums_since(first_day(today))
        times = self.answers.times_since(time_from(today))
        return rhythm(sums, times, catalogue, today)
