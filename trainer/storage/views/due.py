"""What is due, by the fastest way there is: read-only, without SQLModel and without FSRS."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from trainer.domain.errors import DamagedError
from trainer.domain.memory.curve import (
    GONE,
    LONG_OVERDUE_DAYS,
    LONGEST_INTERVAL_DAYS,
    interval_days,
    stabilities_until,
)
from trainer.domain.study_day import StudyCalendar
from trainer.storage.views.at_once import chosen_settings, connected, due_threshold, kept_speed
from trainer.storage.views.study_calendar import calendar_of, study_day_of

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
    with connected(path) as connection:
        if connection is None:
            return []
        chosen = chosen_settings(connection)
        day = study_day_of(chosen, now)
        threshold, speed = due_threshold(chosen, day), kept_speed(connection)
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
        raise DamagedError(f"The memory of a card cannot be read ({error}).") from error
    return sorted(cards, key=lambda card: (card.due, card.slug))


def study_day(path: Path, now: datetime) -> date:
    """Give the study day of this moment in the learner's calendar."""
    with connected(path) as connection:
        return study_day_of(chosen_settings(connection), now)


def study_calendar(path: Path, now: datetime) -> StudyCalendar:
    """Give the learner's calendar, with defaults where there is no database."""
    with connected(path) as connection:
        return calendar_of(chosen_settings(connection), now)


def _due(last_day: str, stability: float, retention: float) -> date:
    return date.fromisoformat(last_day) + timedelta(days=interval_days(stability, retention))
