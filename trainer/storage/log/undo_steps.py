"""The undo_steps of this home, in the order they were done: what undo and redo go along.

What is written in one transaction is one step. UndoSteps are no part of the log: they stay in this
home, and a home without them has lost nothing but the order in which its keys were pressed.
"""

import json

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session

from trainer.domain.log.undo_step import UndoStep
from trainer.storage.database import Database
from trainer.storage.log.rows import AnyRow
from trainer.storage.schema.tables import DEED

_NUMBER = "number of the step"
_DEED = DEED.c
_ADD = insert(DEED)
_FORGET_UNDONE = delete(DEED).where(_DEED.undone.is_(True))


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
    mine = _DEED.number == number
    before = _deed(connection.execute(select(_DEED.wrote, _DEED.took_back).where(mine)).one())
    connection.execute(update(DEED).where(mine).values(_columns(before.and_then(step))))


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
            select(_DEED.number, _DEED.wrote, _DEED.took_back)
            .where(_DEED.undone.is_(undone))
            .order_by(_DEED.number.desc())
            .limit(1)
        )
        with self._database.reading() as session:
            row = session.connection().execute(query).first()
        return (row.number, _deed(row)) if row else None

    def note(self, step: UndoStep) -> None:
        """Note something new that was done."""
        with self._database.writing() as session:
            note(session, step)

    def forget(self, number: int) -> None:
        """Forget a step, as it is undone or redone now, or as nothing of it stands any more."""
        with self._database.writing() as session:
            session.connection().execute(delete(DEED).where(_DEED.number == number))

    def turn(self, step: UndoStep, *, undone: bool) -> None:
        """Note what this transaction undoes, or redoes; what it writes later on belongs to it."""
        with self._database.writing() as session:
            _begin(session, step, undone=undone)


def _columns(step: UndoStep) -> dict[str, str]:
    return {"wrote": json.dumps(step.wrote), "took_back": json.dumps(step.took_back)}


def _deed(row: AnyRow) -> UndoStep:
    return UndoStep(tuple(json.loads(row.wrote)), tuple(json.loads(row.took_back)))
