"""The plan that is kept for today, by the fastest way there is: the first screen shows it at once.

``services.planning`` gives the same and more; a test holds the two equal.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from trainer.domain.log.known_mark import KnownMark
from trainer.domain.log.review import CardKey, Evidence, Rating, Review, Skill, Source
from trainer.domain.memory.memory import Memory
from trainer.domain.plan.plan import Kind, PlanItem
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.storage.schema.migrations import MIGRATIONS, format_of
from trainer.storage.views.at_once import (
    chosen_settings,
    connected,
    due_threshold,
    interview_to_come,
    kept_speed,
)
from trainer.storage.views.study_calendar import study_day_of

_FINISHED = "SELECT finished FROM day_plan WHERE study_day = :day AND json_valid(items)"
_DRAFTS = "SELECT state FROM draft ORDER BY saved_at, id DESC"
_ITEMS = """
    WITH item AS (
        SELECT item.key AS place, item.value ->> 0 AS slug, item.value ->> 1 AS skill,
            item.value ->> 2 AS kind, item.value ->> 3 AS seconds
        FROM day_plan, json_each(day_plan.items) AS item WHERE study_day = :day
    ), done AS (
        SELECT id, slug, skill, at, rating, source, solved, active_seconds,
            row_number() OVER (PARTITION BY slug, skill ORDER BY at DESC, id DESC) AS latest
        FROM live_review WHERE study_day = :day
    )
    SELECT item.slug, item.skill, item.kind, item.seconds, stability, difficulty, last_day, reps,
        lapses, streak, title, level, pattern, number, url, target_minutes, done.id AS review_id,
        at, rating, source, solved, active_seconds,
        EXISTS (SELECT 1 FROM answer WHERE slug = item.slug AND source = 'import')
            AND NOT EXISTS (SELECT 1 FROM answer WHERE slug = item.slug AND source <> 'import')
            AS untried,
        (
            SELECT value FROM live_change WHERE kind = 'known' AND "key" = item.slug
            ORDER BY at DESC, id DESC LIMIT 1
        ) AS mark
    FROM item
    LEFT JOIN memory ON memory.slug = item.slug AND memory.skill = item.skill
    LEFT JOIN logged_problem ON logged_problem.slug = item.slug
    LEFT JOIN done ON done.slug = item.slug AND done.skill = item.skill AND latest = 1
    WHERE item.slug NOT IN (SELECT slug FROM suspension)
    ORDER BY item.place
"""


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item of the plan, and what is known of its card; ``logged`` where it is only logged.

    The rest is as in ``TodayItem``.
    """

    item: PlanItem
    memory: Memory | None
    done: Review | None
    worked: timedelta | None
    marked: bool
    untried: bool
    logged: Problem | None


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """The plan of a study day; cards are due at an expected recall of ``threshold``.

    ``last`` is the day of the interview, if one is to come.
    """

    day: date
    items: Sequence[KeptItem]
    finished: bool
    threshold: float
    speed: float
    last: date | None


def kept_plan(path: Path, now: datetime) -> KeptPlan | None:
    """Give the plan of the study day of this moment, ``None`` where there is none to be shown.

    Raise ``TrainerError`` where the database cannot be read, ``ValueError``, ``TypeError`` or
    ``OverflowError`` where what it says cannot be.
    """
    with connected(path) as connection:
        if connection is None or format_of(connection) != len(MIGRATIONS):
            return None
        chosen = chosen_settings(connection)
        day = study_day_of(chosen, now)
        given = {"day": day.isoformat()}
        plan = connection.execute(_FINISHED, given).fetchone()
        if plan is None:
            return None
        connection.row_factory = sqlite3.Row
        worked = _worked(connection)
        items = [_item(row, day, worked) for row in connection.execute(_ITEMS, given)]
        connection.row_factory = None
        threshold, speed = due_threshold(chosen, day), kept_speed(connection)
        last = interview_to_come(chosen, day)
        return KeptPlan(day, items, bool(plan[0]), threshold, speed, last)


def _worked(connection: sqlite3.Connection) -> dict[CardKey, timedelta]:
    """Give the active time of the attempts that were left, the last one of each card."""
    rows = connection.execute(_DRAFTS).fetchall()
    if not rows:
        return {}
    from trainer.storage.local.attempt_state import attempt_of

    attempts = [attempt_of(row["state"], "") for row in rows]
    return {it.card: it.elapsed(it.touched_at) for it in attempts if not it.given_up}


def _item(row: sqlite3.Row, day: date, worked: Mapping[CardKey, timedelta]) -> KeptItem:
    card = CardKey(row["slug"], Skill(row["skill"]))
    return KeptItem(
        item=PlanItem(card, Kind(row["kind"]), timedelta(seconds=row["seconds"])),
        memory=_memory(row) if row["last_day"] else None,
        done=_review(row, card, day) if row["review_id"] else None,
        worked=worked.get(card),
        marked=KnownMark.of(card.slug, row["mark"]) is not None,
        untried=bool(row["untried"]),
        logged=_logged(row) if row["title"] is not None else None,
    )


def _memory(row: sqlite3.Row) -> Memory:
    return Memory(
        stability=row["stability"],
        difficulty=row["difficulty"],
        last_day=date.fromisoformat(row["last_day"]),
        reps=row["reps"],
        lapses=row["lapses"],
        streak=row["streak"],
    )


def _review(row: sqlite3.Row, card: CardKey, day: date) -> Review:
    """Give the review as far as a line of the plan shows it."""
    seconds = row["active_seconds"]
    time = None if seconds is None else timedelta(seconds=seconds)
    return Review(
        id=row["review_id"],
        card=card,
        at=datetime.fromisoformat(row["at"]),
        study_day=day,
        rating=Rating(row["rating"]),
        evidence=Evidence(solved=bool(row["solved"]), active_time=time),
        source=Source(row["source"]),
    )


def _logged(row: sqlite3.Row) -> Problem:
    return Problem(
        slug=row["slug"],
        title=row["title"],
        level=Level(row["level"]),
        pattern=row["pattern"],
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=row["target_minutes"]),
        number=row["number"],
        url=row["url"],
    )
