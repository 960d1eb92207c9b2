"""Drafts: attempts that are not graded yet, kept so that nothing typed is ever lost."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete
from sqlmodel import Session, col, select

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.log.undo_step import UndoStep
from trainer.domain.text import characters
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import DamagedLineError, Door
from trainer.storage.local.attempt_state import attempt_of, state_of
from trainer.storage.log import undo_steps
from trainer.storage.schema.tables import DraftRow

_DOOR = Door(
    "draft",
    id=door.text,
    slug=door.text,
    skill=door.text,
    saved_at=door.moment,
    state=door.text,
    code=door.text,
)
_MOST_GIVEN_UP = 20
"""So many attempts that were given up can be brought back."""


class LeftOver(NamedTuple):
    """A draft that nobody can take up: its id, its problem, and the code that was typed."""

    id: str
    slug: str
    code: str


class Drafts:
    """Keeps attempts exactly as they are; of those that were given up, the last few.

    One that cannot be read back is passed over, named among the ``faults``, and stays.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, attempt: Attempt, now: datetime, since: datetime | None = None) -> bool:
        """Keep the attempt as it now is, in place of how it was saved at ``since``.

        Tell whether it was kept: it is not if another trainer saved, graded or discarded it since.
        """
        with self._database.writing() as session:
            known = session.get(DraftRow, attempt.id)
            if since != (known.saved_at if known else None):
                return False
            session.merge(_row(attempt, now))
            return True

    def give_up(self, attempt: Attempt, now: datetime) -> None:
        """Put an attempt away, as a step that undo turns round."""
        self._put(replace(attempt, given_up=True), now)
        given_up = [it.id for it in self._read() if it.given_up]
        for attempt_id in given_up[_MOST_GIVEN_UP:]:
            self.forget(attempt_id)

    def bring_back(self, attempt: Attempt, now: datetime) -> None:
        """Make an attempt that was given up a draft again, as a step that undo turns round."""
        self._put(replace(attempt, given_up=False), now)

    def of_step(self, step: UndoStep) -> Attempt | None:
        """Give the attempt that a step gave up or brought back; ``None`` if it is of others."""
        return next((it for it in self._read() if it.id in step.wrote), None)

    def of_card(self, card: CardKey) -> Attempt | None:
        """Give the attempt of this card that was saved last, ``None`` if none can be read."""
        return next((attempt for attempt in self.all() if attempt.card == card), None)

    def saved_at(self, attempt_id: str) -> datetime | None:
        """Give the moment at which a draft was saved last, ``None`` if there is no such draft."""
        with self._database.reading() as session:
            row = session.get(DraftRow, attempt_id)
            return row.saved_at if row else None

    def is_under_way(self, attempt_id: str) -> bool:
        """Tell whether there is such a draft, and nobody gave it up."""
        return self.saved_since(attempt_id, None) is not None

    def saved_since(
        self, attempt_id: str, known: datetime | None
    ) -> tuple[Attempt, datetime] | None:
        """Give an attempt under way as it was saved last, if that is not the moment ``known``."""
        with self._database.reading() as session:
            row = session.get(DraftRow, attempt_id)
            if row is None or row.saved_at == known:
                return None
            read, saved_at = _attempt_or_fault(row), row.saved_at
        if not isinstance(read, Attempt) or read.given_up:
            return None
        return read, saved_at

    def all(self) -> list[Attempt]:
        """Give all attempts that are under way and can be read, the one saved last first."""
        return [attempt for attempt in self._read() if not attempt.given_up]

    def faults(self) -> list[str]:
        """Give one sentence for each draft that cannot be read."""
        with self._database.reading() as session:
            read = [_attempt_or_fault(row) for row in _newest_first(session)]
        return [str(fault) for fault in read if isinstance(fault, TrainerError)]

    def left_over(self, known: Collection[str]) -> list[LeftOver]:
        """Give the drafts that cannot be read, or are of no problem that is known."""
        with self._database.reading() as session:
            return [
                LeftOver(row.id, _typed(row.slug), _typed(row.code))
                for row in _newest_first(session)
                if row.slug not in known or isinstance(_attempt_or_fault(row), TrainerError)
            ]

    def forget(self, attempt_id: str) -> None:
        """Forget the draft for ever; there need not be one."""
        with self._database.writing() as session:
            session.exec(delete(DraftRow).where(col(DraftRow.id) == attempt_id))

    def _read(self) -> list[Attempt]:
        with self._database.reading() as session:
            read = [_attempt_or_fault(row) for row in _newest_first(session)]
        return [attempt for attempt in read if isinstance(attempt, Attempt)]

    def _put(self, attempt: Attempt, now: datetime) -> None:
        with self._database.writing() as session:
            session.merge(_row(attempt, now))
            undo_steps.note(session, UndoStep((attempt.id,)))


def _row(attempt: Attempt, now: datetime) -> DraftRow:
    return DraftRow(
        id=attempt.id,
        slug=attempt.card.slug,
        skill=attempt.card.skill.value,
        saved_at=now,
        state=characters(state_of(attempt)),
        code=characters(attempt.code),
    )


def _newest_first(session: Session) -> list[DraftRow]:
    order = (col(DraftRow.saved_at).desc(), col(DraftRow.id))
    return list(session.exec(select(DraftRow).order_by(*order)))


def _typed(value: object) -> str:
    """Give a text as far as it reads: what is no character of it is replaced."""
    return characters(value if isinstance(value, str) else str(value))


def _attempt_or_fault(row: DraftRow) -> Attempt | TrainerError:
    try:
        _DOOR.checked(row)
        return attempt_of(row.state, row.code)
    except DamagedLineError as error:
        return error
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return TrainerError(
            f"The draft {row.id!r} of {row.slug} cannot be read ({error}) and was kept. "
            "Another version of trainer may have written it."
        )
