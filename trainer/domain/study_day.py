"""Study days: the local date, which turns at the rollover hour and not at midnight."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

_FIRST_MOMENT = datetime(1, 1, 3, tzinfo=UTC)
_LAST_MOMENT = datetime(9999, 12, 29, tzinfo=UTC)
_EARLIEST_NOW = datetime(100, 1, 1, tzinfo=UTC)
_LATEST_NOW = datetime(9900, 1, 1, tzinfo=UTC)


def sensible(now: datetime) -> datetime:
    """Give what a clock says, in UTC, kept a century from the ends of the calendar.

    So the days before and after it, which everything reckons with, are days of the calendar too.
    """
    return min(max(now, _EARLIEST_NOW), _LATEST_NOW).astimezone(UTC)


class StudyCalendar(NamedTuple):
    """Where and when a learner's day begins.

    ``zone`` is the learner's time zone, ``rollover_hour`` (0 to 23) the local hour at which a new
    study day begins: work after midnight still belongs to the evening before. (A ``NamedTuple``, as
    ``dataclasses`` takes longer to import than all else that `trainer due` needs.)
    """

    zone: tzinfo
    rollover_hour: int = 4

    def local(self, at: datetime) -> datetime:
        """Give an aware moment as the learner's clock shows it; the rims of time are clamped."""
        return min(max(at, _FIRST_MOMENT), _LAST_MOMENT).astimezone(self.zone)

    def day_of(self, at: datetime) -> date:
        """Give the study day of an aware moment; moments at the rim of the calendar are clamped."""
        local = self.local(at).replace(tzinfo=None)
        return (local - timedelta(hours=self.rollover_hour)).date()

    def moment_on(self, day: date) -> datetime:
        """Give an aware UTC moment of this study day: its local noon, or where it turns later."""
        local = datetime.combine(day, time(max(12, self.rollover_hour)))
        return local.replace(tzinfo=self.zone).astimezone(UTC)
