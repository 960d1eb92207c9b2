"""What is due, by the fastest way there is: read-only, without SQLModel and without FSRS."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import NamedTuple

from trainer.domain.study_day import StudyCalendar, sensible
from trainer.storage.database_exists import refuse_lost
from trainer.storage.schema.migrations import format_of, refuse_newer
from trainer.storage.sqlite_errors import told_in_a_sentence

DUE_CARDS = (
    "SELECT slug, skill, due FROM memory"
    " WHERE due <= :day AND slug NOT IN (SELECT slug FROM suspension)"
    " ORDER BY due, slug, skill"
)
"""The cards due on the study day ``day`` (ISO) that are not suspended."""

_SETTINGS = "SELECT name, value FROM setting WHERE name IN ('rollover_hour', 'time_zone')"


class DueCard(NamedTuple):
    """A card by slug and skill, and the study day it is due."""

    slug: str
    skill: str
    due: date


def due_cards(path: Path, now: datetime) -> list[DueCard]:
    """Give the cards due at this moment, by due day, then by slug; none without a database."""
    with _connected(path) as connection:
        if connection is None:
            return []
        day = _calendar(connection, now).day_of(sensible(now))
        rows = connection.execute(DUE_CARDS, {"day": day.isoformat()})
        return [DueCard(slug, skill, date.fromisoformat(due)) for slug, skill, due in rows]


def study_day(path: Path, now: datetime) -> date:
    """Give the study day of this moment in the learner's calendar."""
    with _connected(path) as connection:
        return _calendar(connection, now).day_of(sensible(now))


def study_calendar(path: Path, now: datetime) -> StudyCalendar:
    """Give the learner's calendar, with defaults where there is no database."""
    with _connected(path) as connection:
        return _calendar(connection, now)


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Give a read-only connection, ``None`` where there is no database yet."""
    refuse_lost(path)
    if not path.exists():
        yield None
        return
    address = f"{path.absolute().as_uri()}?mode=ro"
    with told_in_a_sentence(path), closing(sqlite3.connect(address, uri=True)) as connection:
        found = format_of(connection)
        refuse_newer(found, path)
        yield connection if found else None


def _calendar(connection: sqlite3.Connection | None, now: datetime) -> StudyCalendar:
    """Give the learner's calendar; a setting that is not there or unreadable has its default."""
    chosen = dict(connection.execute(_SETTINGS).fetchall()) if connection else {}
    hour = chosen.get("rollover_hour", "").strip()
    valid = hour.isascii() and hour.isdigit() and len(hour) <= 9 and int(hour) <= 23
    zone = _zone(chosen.get("time_zone", "").strip()) or sensible(now).astimezone().tzinfo or UTC
    return StudyCalendar(zone, int(hour)) if valid else StudyCalendar(zone)


def _zone(name: str) -> tzinfo | None:
    if not name:
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None
