"""The log in SQLite: lines are appended, and each carries the memory of its card along."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, delete, func, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.regrading import is_same_attempt
from trainer.domain.log.review import CardKey, Retraction, Review, Skill
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.log.undo_step import UndoStep
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log import changes as changes_log
from trainer.storage.log import undo_steps as undo_steps
from trainer.storage.log.rows import (
    AnyRow,
    change_of,
    retraction_of,
    retraction_values,
    review_of,
    review_values,
)
from trainer.storage.schema.tables import CHANGE, LIVE_REVIEW, RETRACTION, REVIEW, DraftRow
from trainer.storage.views import current_choices as choices
from trainer.storage.views import replay

_MANY_CARDS = 500
"""When more cards than this are touched at once, making the whole cache anew is quicker."""

_ADD_REVIEW = insert(REVIEW).on_conflict_do_nothing(index_elements=["id"])
_ADD_RETRACTION = insert(RETRACTION).on_conflict_do_nothing(index_elements=["id"])
_END_OF_LOG = text(
    "SELECT (SELECT coalesce(max(rowid), 0) FROM review) AS review,"
    " (SELECT coalesce(max(rowid), 0) FROM retraction) AS retraction,"
    " (SELECT coalesce(max(rowid), 0) FROM change) AS change"
)
_CARDS_SINCE = text(
    "SELECT slug, skill FROM review WHERE rowid > :review"
    " UNION SELECT slug, skill FROM review WHERE id IN"
    " (SELECT review_id FROM retraction WHERE rowid > :retraction)"
)
_THINGS_SINCE = text(
    'SELECT kind, "key" FROM change WHERE rowid > :change'
    ' UNION SELECT kind, "key" FROM change WHERE id IN'
    " (SELECT review_id FROM retraction WHERE rowid > :retraction)"
)
_LINE = LIVE_REVIEW.c
_IN_ORDER = select(LIVE_REVIEW).order_by(_LINE.at, _LINE.id)
_LATEST_FIRST = select(LIVE_REVIEW).order_by(_LINE.at.desc(), _LINE.id.desc())
_MEASURED = _LATEST_FIRST.with_only_columns(_LINE.slug, _LINE.skill, _LINE.active_seconds).where(
    _LINE.active_seconds.is_not(None)
)


class Reviews:
    """The log of all reviews.

    ``scheduler`` gives the scheduler of the moment and is asked inside each transaction; the memory
    of every card that a line touches is replayed with it there. A line whose id is there already
    is the same line.
    """

    def __init__(self, database: Database, scheduler: Callable[[], Scheduler]) -> None:
        self._database = database
        self._scheduler = scheduler

    def append(self, review: Review, finishing: str | None = None) -> Memory:
        """Add a review, discard the draft it finishes, and give the memory its card then has.

        Raise ``TrainerError`` if that is none, as a retraction of this very review arrived before.
        """
        with self._database.writing() as session:
            connection, scheduler = session.connection(), self._scheduler()
            is_new = connection.execute(_ADD_REVIEW, review_values(review)).rowcount
            if finishing is not None:
                session.exec(delete(DraftRow).where(col(DraftRow.id) == finishing))
            if is_new:
                undo_steps.note(session, UndoStep((review.id,)))
            added = review if is_new else None
            memory = replay.refresh(connection, scheduler, review.card, added)
        if memory is None:
            raise TrainerError(f"The review {review.id!r} is saved, but was taken back before.")
        return memory

    def retract(self, retraction: Retraction) -> Memory | None:
        """Take a review or a change back.

        Give the memory that the card of a review then has, ``None`` if it has none.
        """
        with self._database.writing() as session:
            self.add_all([], [retraction])
            connection = session.connection()
            review = _found(connection, retraction.review_id)
            return replay.memory_of(connection, review.card) if review else None

    def add_all(
        self,
        reviews: Iterable[Review],
        retractions: Iterable[Retraction] = (),
        changes: Iterable[Change] = (),
    ) -> None:
        """Add all lines that are not there yet, or none of them, with all that follows from them.

        What came from elsewhere was not done here and is not undone by itself; a change that says
        it was merged is.
        """
        lines = [review_values(review) for review in reviews]
        taken_back = [retraction_values(retraction) for retraction in retractions]
        with self._database.writing() as session:
            connection = session.connection()
            end = dict(connection.execute(_END_OF_LOG).mappings().one())
            if lines:
                connection.execute(_ADD_REVIEW, lines)
            if taken_back:
                connection.execute(_ADD_RETRACTION, taken_back)
            added = changes_log.add(connection, changes)
            self._follow(connection, end)
            merges = tuple(change.id for change in added if change.kind is Kind.MERGE)
            if merges:
                undo_steps.note(session, UndoStep(merges))

    def _follow(self, connection: Connection, end: dict[str, int]) -> None:
        """Make every cache right after the log grew beyond this end."""
        things = connection.execute(_THINGS_SINCE, end).all()
        choices.refresh(connection, [(Kind(kind), key) for kind, key in things])
        scheduler = self._scheduler()
        touched = connection.execute(_CARDS_SINCE, end).all()
        stale = bool(things) and replay.cached_key(connection) != replay.key_of(scheduler)
        if stale or len(touched) > _MANY_CARDS:
            replay.rebuild(connection, scheduler)
            return
        for slug, skill in touched:
            replay.refresh(connection, scheduler, CardKey(slug, Skill(skill)))

    def find(self, review_id: str) -> Review | None:
        """Give the review with this id, retracted or not."""
        with self._database.reading() as session:
            return _found(session.connection(), review_id)

    def count(self) -> int:
        """Give how many reviews there are that were not retracted."""
        with self._database.reading() as session:
            query = select(func.count()).select_from(LIVE_REVIEW)
            return session.connection().execute(query).scalar_one()

    def log(self) -> ReviewLog:
        """Give all lines ever written."""
        with self._database.reading() as session:
            connection = session.connection()
            reviews = connection.execute(select(REVIEW)).all()
            retractions = connection.execute(select(RETRACTION)).all()
            changes = connection.execute(select(CHANGE)).all()
        return ReviewLog.of(
            _reviews(reviews), map(retraction_of, retractions), map(change_of, changes)
        )

    def of_card(self, card: CardKey) -> list[Review]:
        """Give what happened to a card, in order."""
        mine = (_LINE.slug == card.slug, _LINE.skill == card.skill.value)
        return _reviews(self._rows(_IN_ORDER.where(*mine)))

    def on_day(self, study_day: date) -> list[Review]:
        """Give what happened on a study day, in order."""
        return _reviews(self._rows(_IN_ORDER.where(_LINE.study_day == study_day)))

    def latest(self, limit: int) -> list[Review]:
        """Give the reviews with the latest moments, the latest first."""
        return _reviews(self._rows(_LATEST_FIRST.limit(limit)))

    def of_attempt(self, review: Review) -> list[Review]:
        """Give every line of the attempt that a review is of, those taken back included."""
        table = REVIEW.c
        same = (
            table.slug == review.card.slug,
            table.skill == review.card.skill.value,
            table.at == review.at,
        )
        lines = _reviews(self._rows(select(REVIEW).where(*same).order_by(table.id)))
        return [line for line in lines if is_same_attempt(line, review)]

    def paces(self, limit: int) -> list[tuple[CardKey, timedelta]]:
        """Give card and active time of the latest reviews that were measured, the latest first."""
        rows = self._rows(_MEASURED.limit(limit))
        return [
            (CardKey(row.slug, Skill(row.skill)), timedelta(seconds=row.active_seconds))
            for row in rows
        ]

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Sequence[AnyRow]:
        with self._database.reading() as session:
            return session.connection().execute(query).all()


def _found(connection: Connection, review_id: str) -> Review | None:
    row = connection.execute(select(REVIEW).where(REVIEW.c.id == review_id)).first()
    return review_of(row, row.code) if row else None


def _reviews(rows: Iterable[AnyRow]) -> list[Review]:
    return [review_of(row, row.code) for row in rows]
