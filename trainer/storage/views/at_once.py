"""Reading the database at once, to answer before anything heavy is loaded: no SQLModel, no FSRS."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from trainer.domain.memory.curve import DEFAULT_RETENTION, FAR, retention_in
from trainer.storage.database_exists import refuse_lost
from trainer.storage.opened_to_read import opened_to_read
from trainer.storage.schema.migrations import format_of, refuse_newer
from trainer.storage.sqlite_errors import told_in_a_sentence
from trainer.storage.views.study_calendar import CHOSEN, chosen_among

_SPEED = "SELECT value ->> 'speed' FROM meta WHERE key = 'speed' AND json_valid(value)"
_SLOWEST, _FASTEST = 0.01, 100.0


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Give a read-only connection, ``None`` where there is no database yet."""
    refuse_lost(path)
    if not path.exists():
        yield None
        return
    with told_in_a_sentence(path), closing(opened_to_read(path)) as connection:
        refuse_newer(connection, path)
        yield connection if format_of(connection) else None


def chosen_settings(connection: sqlite3.Connection | None) -> dict[str, str]:
    """Give the settings that differ from their defaults, as text by name."""
    return chosen_among(connection.execute(CHOSEN)) if connection else {}


def interview_to_come(chosen: Mapping[str, str], day: date) -> date | None:
    """Give the day of the interview, ``None`` where there is none or it is past."""
    try:
        interview_day = date.fromisoformat(chosen.get("interview_day", "").strip())
    except ValueError:
        return None
    return interview_day if interview_day >= day else None


def due_threshold(chosen: Mapping[str, str], day: date) -> float:
    """Give the expected recall at which a review is due, as ``Aim.threshold`` does."""
    wanted = retention_in(chosen.get("desired_retention", "").strip()) or DEFAULT_RETENTION
    return wanted if interview_to_come(chosen, day) is None else FAR


def kept_speed(connection: sqlite3.Connection) -> float:
    """Give the speed of forgetting that was kept with the last plan, the usual one for none."""
    row = connection.execute(_SPEED).fetchone()
    speed = row[0] if row else None
    return speed if isinstance(speed, float) and _SLOWEST < speed < _FASTEST else 1.0
