"""What is due, by the fastest way there is: read-only, without SQLModel and without FSRS."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from trainer.domain.errors import DamagedError
from trainer.domain.memory.curve import (
    DEFAULT_RETENTION,
    LONGEST_INTERVAL_DAYS,
    interval_days,
    retention_in,
    stabilities_until,
)
from trainer.domain.study_day import StudyCalendar
from trainer.storage.database_exists import refuse_lost
from trainer.storage.opened_to_read import opened_to_read
from trainer.storage.schema.migrations import format_of, refuse_newer
from trainer.storage.sqlite_errors import told_in_a_sentence
from trainer.storage.views.study_calendar import CHOSEN, calendar_of, chosen_among, study_day_of

INTERVAL_DAYS = (
    f"min(max(1, CAST(:stabilities * stability + 0.5 AS INTEGER)), {LONGEST_INTERVAL_DAYS})"
)
"""``curve.interval_days`` in SQL; ``stabilities`` is ``curve.stabilities_until`` the retention."""

DUE_CARDS = f"""
    SELECT slug, skill, last_day, stability FROM memory
    WHERE skill = 'solve' AND julianday(:day) - julianday(last_day) >= {INTERVAL_DAYS}
        AND slug NOT IN (SELECT slug FROM suspension)
"""
"""The cards that are due on the study day ``day`` (ISO) and are not suspended."""


class DueCard(NamedTuple):
    """A card by slug and skill, and the study day it is due."""

    slug: str
    skill: str
    due: date


def due_cards(path: Path, now: datetime) -> list[DueCard]:
    """Give the cards due at this moment, by due day, then by slug; none without a database.

    Raise ``DamagedError`` where what is remembered of one does not read.
    """
    with _connected(path) as connection:
        if connection is None:
            return []
        chosen = _chosen(connection)
        retention = retention_in(chosen.get("desired_retention", "").strip()) or DEFAULT_RETENTION
        day, stabilities = study_day_of(chosen, now), stabilities_until(retention)
        given = {"day": day.isoformat(), "stabilities": stabilities}
        rows = connection.execute(DUE_CARDS, given).fetchall()
    try:
        cards = [
            DueCard(str(slug), skill, _due(last_day, stability, retention))
            for slug, skill, last_day, stability in rows
        ]
    except (ValueError, TypeError, OverflowError) as error:
        raise DamagedError(f"What is remembered of a card does not read ({error}).") from error
    return sorted(cards, key=lambda card: (card.due, card.slug))


def study_day(path: Path, now: datetime) -> date:
    """Give the study day of this moment in the learner's calendar."""
    with _connected(path) as connection:
        return study_day_of(_chosen(connection), now)


def study_calendar(path: Path, now: datetime) -> StudyCalendar:
    """Give the learner's calendar, with defaults where there is no database."""
    with _connected(path) as connection:
        return calendar_of(_chosen(connection), now)


@contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Give a read-only connection, ``None`` where there is no database yet."""
    refuse_lost(path)
    if not path.exists():
        yield None
        return
    with told_in_a_sentence(path), closing(opened_to_read(path)) as connection:
        refuse_newer(connection, path)
        yield connection if format_of(connection) else None


def _chosen(connection: sqlite3.Connection | None) -> dict[str, str]:
    return chosen_among(connection.execute(CHOSEN)) if connection else {}


def _due(last_day: str, stability: float, retention: float) -> date:
    return date.fromisoformat(last_day) + timedelta(days=interval_days(stability, retention))
