"""The moment and the study day, as every use case is told them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from trainer.domain.study_day import StudyCalendar, sensible
from trainer.services.preferences import Preferences


@dataclass(frozen=True)
class Clock:
    """Tells the time; ``read`` gives the current moment, ``local_zone`` the computer's zone."""

    read: Callable[[], datetime]
    local_zone: tzinfo
    preferences: Preferences

    def now(self) -> datetime:
        """Give the current moment in UTC, however wrong the computer's clock is."""
        return sensible(self.read())

    def today(self) -> date:
        """Give the current study day."""
        return self.calendar.day_of(self.now())

    @property
    def calendar(self) -> StudyCalendar:
        """Where and when the learner's days begin."""
        settings = self.preferences.current
        zone = ZoneInfo(settings.time_zone) if settings.time_zone else self.local_zone
        return StudyCalendar(zone, settings.rollover_hour)
