"""What is due, by the fastest way there is: read-only, without SQLModel and without FSRS."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from trainer.domain.errors import DamagedError
from trainer.domain.memory.curve import (
    DEFAULT_RETENTION,
    FAR,
    GONE,
    LONG_OVERDUE_DAYS,
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
    SELECT slug, skill, last_day, stability, 0 AS faded FROM (
        SELECT *, julianday(:day) - julianday(last_day) AS elapsed, {INTERVAL_DAYS} AS interval
        FROM memory WHERE skill = 'solve'
    ) AS known
    WHERE elapsed >= interval AND elapsed - interval < {LONG_OVERDUE_DAYS}
        AND elapsed <= :until_gone * stability
        AND slug NOT IN (SELECT slug FROM suspension)
        AND EXISTS (
            SELECT 1 FROM review
            WHERE review.slug = known.slug AND review.skill = 'solve' AND source <> 'import'
        )
"""
"""The cards that are due on the study day ``day`` (ISO), neither gone nor suspended."""

_PLANNED = """
    SELECT memory.slug, skill, last_day, stability, item.value ->> 2 = 'faded' AS faded
    FROM day_plan, json_each(day_plan.items) AS item
    JOIN memory ON memory.slug = item.value ->> 0 AND memory.skill = item.value ->> 1
    WHERE study_day = :day AND NOT finished AND skill = 'solve'
        AND item.value ->> 2 NOT IN ('new', 'check')
        AND last_day < :day AND memory.slug NOT IN (SELECT slug FROM suspension)
"""
"""What the plan that is kept for the day still holds of cards that are known.

What faded was due long ago, and is never late: it is there because it is planned.
"""

_HAS_PLAN = "SELECT 1 FROM day_plan WHERE study_day = :day AND json_valid(items)"
_SPEED = "SELECT value ->> 'speed' FROM meta WHERE key = 'speed' AND json_valid(value)"
_SLOWEST, _FASTEST = 0.01, 100.0


class DueCard(NamedTuple):
    """A card by slug and skill, and the study day it is due."""

    slug: str
    skill: str
    due: date


def due_cards(path: Path, now: datetime) -> list[DueCard]:
    """Give what is to be reviewed at this moment, by due day, then by slug; none without one.

    That is what is left of the plan that is kept for the day, else what is due by the threshold.
    Raise ``DamagedError`` where what is remembered of one does not read.
    """
    with _connected(path) as connection:
        if connection is None:
            return []
        chosen = _chosen(connection)
        day = study_day_of(chosen, now)
        threshold, speed = _threshold(chosen, day), _speed(connection)
        given = {
            "day": day.isoformat(),
            "stabilities": stabilities_until(threshold) * speed,
            "until_gone": stabilities_until(GONE) * speed,
        }
        is_planned = connection.execute(_HAS_PLAN, given).fetchone() is not None
        rows = connection.execute(_PLANNED if is_planned else DUE_CARDS, given).fetchall()
    try:
        cards = [
            DueCard(
                str(slug), skill, day if faded else _due(last_day, stability * speed, threshold)
            )
            for slug, skill, last_day, stability, faded in rows
        ]
    except (ValueError, TypeError, OverflowError) as error:
        raise DamagedError(f"What is remembered of a card does not read ({error}).") from error
    return sorted(cards, key=lambda card: (card.due, card.slug))


def _threshold(chosen: Mapping[str, str], day: date) -> float:
    """Give the expected recall at which a review is due, as ``Aim.threshold`` does."""
    try:
        has_interview = date.fromisoformat(chosen.get("interview_day", "").strip()) >= day
    except ValueError:
        has_interview = False
    wanted = retention_in(chosen.get("desired_retention", "").strip()) or DEFAULT_RETENTION
    return FAR if has_interview else wanted


def _speed(connection: sqlite3.Connection) -> float:
    """Give the speed of forgetting that was kept with the last plan, the usual one for none."""
    row = connection.execute(_SPEED).fetchone()
    speed = row[0] if row else None
    return speed if isinstance(speed, float) and _SLOWEST < speed < _FASTEST else 1.0


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
