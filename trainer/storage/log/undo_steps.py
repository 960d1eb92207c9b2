"""The steps of this home, in the order they were done: what undo and redo go along.

What is written in one transaction is one step. Steps are no part of the log: they stay in this
home, and a home without them has lost nothing but the order in which its keys were pressed.
"""

import json

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session

from trainer.domain.log.undo_step import UndoStep
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import Door, readable
from trainer.storage.log.rows import AnyRow
from trainer.storage.schema.tables import UNDO_STEP

_NUMBER = "number of the step"
_STEP = UNDO_STEP.c
_ADD = insert(UNDO_STEP)
_DOOR = Door("undo_step", number=door.whole, wrote=door.texts)
_FORGET_UNDONE = delete(UNDO_STEP).where(_STEP.undone.is_(True))


def note(session: Session, step: UndoStep) -> None:
    """Note what was just done; with something new done, nothing can be redone any more.

    It joins what was noted in the same transaction before.
    """
    connection = session.connection()
    number = session.info.get(_NUMBER)
    if number is None:
        connection.execute(_FORGET_UNDONE)
        _begin(session, step, undone=False)
        return
    mine = _STEP.number == number
    before = _step(connection.execute(select(_STEP.wrote).where(mine)).one())
    connection.execute(update(UNDO_STEP).where(mine).values(_columns(before.and_then(step))))


def _begin(session: Session, step: UndoStep, *, undone: bool) -> None:
    done = session.connection().execute(_ADD, {"undone": undone, **_columns(step)})
    session.info[_NUMBER] = done.lastrowid


class UndoSteps:
    """Keeps what was done and not undone, and what was undone and may be redone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self, *, undone: bool) -> tuple[int, UndoStep] | None:
        """Give the number and the step that was done last, or undone last; ``None`` for none."""
        query = (
            select(_STEP.number, _STEP.wrote)
            .where(_STEP.undone.is_(undone))
            .order_by(_STEP.number.desc())
        )
        with self._database.reading() as session:
            connection = session.connection()
            with connection.execute(query) as rows:
                return next(readable(connection, rows, numbered_step), None)

    def forget(self, number: int) -> None:
        """Forget a step, as it is undone or redone now, or as nothing of it stands any more."""
        with self._database.writing() as session:
            session.connection().execute(delete(UNDO_STEP).where(_STEP.number == number))

    def begin(self, *, undone: bool) -> None:
        """Note that this transaction undoes, or redoes; what it writes from now on is of it."""
        with self._database.writing() as session:
            _begin(session, UndoStep(), undone=undone)


def _columns(step: UndoStep) -> dict[str, str]:
    return {"wrote": json.dumps(step.wrote)}


def numbered_step(row: AnyRow) -> tuple[int, UndoStep]:
    """Give a step with its number, or raise ``DamagedLineError``."""
    return row.number, _step(_DOOR.checked(row))


def _step(row: AnyRow) -> UndoStep:
    return UndoStep(tuple(json.loads(row.wrote)))
