"""The learner's calendar as the settings in the database have it, without SQLModel or FSRS."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, tzinfo

from trainer.domain.study_day import StudyCalendar, sensible

CHOSEN = "SELECT name, value FROM setting"
"""The settings that differ from their defaults, as text."""


def chosen_among(rows: Iterable[tuple[object, object]]) -> dict[str, str]:
    """Give the settings by name, of those that read."""
    return {name: value for name, value in rows if isinstance(name, str) and isinstance(value, str)}


def calendar_of(chosen: Mapping[str, str], now: datetime) -> StudyCalendar:
    """Give the learner's calendar; a setting that is not there or unreadable has its default."""
    hour = chosen.get("rollover_hour", "").strip()
    valid = hour.isascii() and hour.isdigit() and len(hour) <= 9 and int(hour) <= 23
    zone = _zone(chosen.get("time_zone", "").strip()) or sensible(now).astimezone().tzinfo or UTC
    return StudyCalendar(zone, int(hour)) if valid else StudyCalendar(zone)


def study_day_of(chosen: Mapping[str, str], now: datetime) -> date:
    """Give the study day of this moment, however wrong the computer's clock is."""
    return calendar_of(chosen, now).day_of(sensible(now))


def _zone(name: str) -> tzinfo | None:
    if not name:
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None
