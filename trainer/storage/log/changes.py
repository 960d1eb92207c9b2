"""The changes in SQLite: what the learner chose, line by line, with what is in force beside it."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import TAKEN_BACK, Change, Choice, Kind, in_force
from trainer.domain.log.undo_step import UndoStep
from trainer.storage.database import Database
from trainer.storage.door import readable
from trainer.storage.log import undo_steps
from trainer.storage.log.rows import change_of, change_values
from trainer.storage.schema.tables import CHANGE, LIVE_CHANGE
from trainer.storage.views import current_choices as choices
from trainer.storage.views.study_calendar import CHOSEN, chosen_among, study_day_of

_ADD_CHANGE = insert(CHANGE).on_conflict_do_nothing(index_elements=["id"])
_THERE = text("SELECT id FROM change WHERE id IN (SELECT value FROM json_each(:ids))")
_LINE = LIVE_CHANGE.c
_MOMENT = timedelta(microseconds=1)


class Changes:
    """The log of all changes. A line whose id is there already is the same line.

    Settings, suspensions, logged problems and notes are kept as they are in force, written in the
    transaction of the line that says so. Taking lines back goes by ``Reviews``, which follows it.
    """

    def __init__(self, database: Database, new_id: Callable[[], str] = lambda: uuid4().hex) -> None:
        self._database = database
        self._new_id = new_id

    def choose(self, wanted: Iterable[Choice], now: datetime) -> list[Change]:
        """Write a change for each choice that differs from what is in force, and give them.

        Each comes after all that was ever said of its thing, whatever the clocks showed then.
        """
        with self._database.writing() as session:
            connection = session.connection()
            asked = list(wanted)
            known = choices.known(connection, {(kind, key) for kind, key, _ in asked})
            day = study_day_of(chosen_among(map(tuple, connection.exec_driver_sql(CHOSEN))), now)
            changes = []
            for kind, key, value in asked:
                before, last = known.get((kind, key), (None, None))
                if value != before:
                    at = now if last is None or last < now else _after(last, kind, key)
                    known[kind, key] = value, at
                    line_id = self._new_id()
                    changes.append(
                        Change(id=line_id, at=at, study_day=day, kind=kind, key=key, value=value)
                    )
            self._write(session, changes)
        return changes

    def append(self, change: Change) -> None:
        """Add a change that was made here."""
        self.append_all([change])

    def append_all(self, changes: Iterable[Change]) -> None:
        """Add all changes that are not there yet, as one step."""
        with self._database.writing() as session:
            self._write(session, list(changes))

    def all(self) -> list[Change]:
        """Give all changes ever written, those taken back included."""
        with self._database.reading() as session:
            connection = session.connection()
            return list(readable(connection, connection.execute(select(CHANGE)), change_of))

    def in_force(self, kind: Kind) -> dict[str, Change]:
        """Give the change that counts for each key of this kind; it may say that there is none."""
        query = select(LIVE_CHANGE).where(_LINE.kind == kind.value)
        with self._database.reading() as session:
            connection = session.connection()
            found = in_force(readable(connection, connection.execute(query), change_of))
        return {key: change for (_, key), change in found.items()}

    def every(self, kind: Kind) -> list[Change]:
        """Give all changes of this kind that were ever written, those taken back included."""
        query = select(CHANGE).where(CHANGE.c.kind == kind.value).order_by(CHANGE.c.at, CHANGE.c.id)
        with self._database.reading() as session:
            connection = session.connection()
            return list(readable(connection, connection.execute(query), change_of))

    def taken_back(self) -> set[str]:
        """Give the ids of all lines that are taken back."""
        chosen = self.in_force(Kind.TAKEN_BACK).items()
        return {line_id for line_id, change in chosen if change.value == TAKEN_BACK}

    def value(self, kind: Kind, key: str) -> str | None:
        """Give the value in force of one thing, ``None`` where there is none."""
        with self._database.reading() as session:
            change = choices.last_of(session.connection(), (kind, key))
        return change.value if change else None

    def find(self, change_id: str) -> Change | None:
        """Give the change with this id, taken back or not."""
        query = select(CHANGE).where(CHANGE.c.id == change_id)
        with self._database.reading() as session:
            connection = session.connection()
            return next(readable(connection, connection.execute(query).all(), change_of), None)

    def differences(self) -> list[str]:
        """Give a sentence for each choice of which the cache says other than the changes do."""
        with self._database.reading() as session:
            return list(choices.differences(session.connection()))

    def rebuild(self) -> None:
        """Make the cache of the choices anew from the log."""
        with self._database.writing() as session:
            choices.rebuild(session.connection())

    def _write(self, session: Session, changes: Sequence[Change]) -> None:
        added = add(session.connection(), changes)
        choices.refresh(session.connection(), {(it.kind, it.key) for it in added})
        done = tuple(change.id for change in added if change.kind is not Kind.FILE)
        if done:
            undo_steps.note(session, UndoStep(done))


def add(connection: Connection, changes: Iterable[Change]) -> list[Change]:
    """Write the lines that are not there yet, and nothing else; give them."""
    lines = {change.id: change for change in reversed(list(changes))}
    ids = json.dumps(list(lines))
    there = set(connection.execute(_THERE, {"ids": ids}).scalars()) if lines else set()
    new = [change for change in reversed(lines.values()) if change.id not in there]
    if new:
        connection.execute(_ADD_CHANGE, [change_values(change) for change in new])
    return new


def _after(last: datetime, kind: Kind, key: str) -> datetime:
    """Give the moment after the last one at which anything was said of this thing."""
    try:
        return last + _MOMENT
    except OverflowError:
        raise TrainerError(
            f"The last change of the {kind.value} {key!r} has the latest possible time, so no "
            "change can follow it; undo that change first ('trainer changes' lists it)."
        ) from None
