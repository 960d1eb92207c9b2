"""The moment, the study day, and what is due by it, as every use case is told them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.plan.aim import Aim
from trainer.domain.study_day import StudyCalendar, sensible
from trainer.services.preferences import Preferences
from trainer.storage.views.practice import Practice


@dataclass(frozen=True)
class Clock:
    """Tells the time; ``read`` gives the current moment, ``local_zone`` the computer's zone.

    ``practice`` tells how fast the learner forgets.
    """

    read: Callable[[], datetime]
    local_zone: tzinfo
    preferences: Preferences
    practice: Practice

    def now(self) -> datetime:
        """Give the current moment in UTC, however wrong the computer's clock is."""
        return sensible(self.read())

    def today(self) -> date:
        """Give the current study day."""
        return self.calendar.day_of(self.now())

    @property
    def aim(self) -> Aim:
        """What the settings ask of the current study day."""
        return Aim(self.today(), self.preferences.current)

    @property
    def scheduler(self) -> Scheduler:
        """What says when cards come back, by the settings, the day and the learner's speed."""
        aim = self.aim
        return aim.scheduler(self.practice.speed(aim.day))

    @property
    def calendar(self) -> StudyCalendar:
        """Where and when the learner's days begin."""
        settings = self.preferences.current
        zone = ZoneInfo(settings.time_zone) if settings.time_zone else self.local_zone
        return StudyCalendar(zone, settings.rollover_hour)
