"""The log in SQLite: lines are appended, and each carries the memory of its card along."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Text, bindparam, column, delete, func, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change, Choice, Kind
from trainer.domain.log.conflicts import is_same_attempt
from trainer.domain.log.review import NO_FACTS, CardKey, Review, Skill
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.log.undo_step import UndoStep
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import Door, readable
from trainer.storage.log import undo_steps
from trainer.storage.log.changed import without_changed
from trainer.storage.log.changes import Changes, add
from trainer.storage.log.rows import AnyRow, change_of, review_values, whole_review_of
from trainer.storage.schema.tables import CHANGE, LIVE_REVIEW, RATED_REVIEW, REVIEW, DraftRow
from trainer.storage.views import current_choices as choices
from trainer.storage.views import replay

_DAY = Door(
    "review", id=door.text, slug=door.text, skill=door.text, study_day=door.day, source=door.text
)
_MANY_CARDS = 500
"""When more cards than this are touched at once, making the whole cache anew is quicker."""

_ADD_REVIEW = insert(REVIEW).on_conflict_do_nothing(index_elements=["id"])
_IDS: Select[Any] = select(column("value", Text)).select_from(func.json_each(bindparam("ids")))
_WITHOUT_FACTS = select(REVIEW).where(REVIEW.c.facts == NO_FACTS, REVIEW.c.id.in_(_IDS))
_GAIN_FACTS = text(
    "UPDATE review SET facts = :facts, rowid = (SELECT max(rowid) + 1 FROM review) WHERE id = :line"
)
"""A review that gains facts moves to the end of the log, so that it is sent once more."""

_UNSEAL = text(
    "DELETE FROM seal WHERE log = 'review' AND line = (SELECT rowid FROM review WHERE id = :line)"
)
_END_OF_LOG = text(
    "SELECT (SELECT coalesce(max(rowid), 0) FROM review) AS review,"
    " (SELECT coalesce(max(rowid), 0) FROM change) AS change"
)
_CARDS_SINCE = text(
    """
    WITH RECURSIVE named (id) AS (
        SELECT "key" FROM change WHERE rowid > :change AND kind IN ('taken-back', 'rating')
        UNION SELECT change."key" FROM named JOIN change ON change.id = named.id
            WHERE change.kind = 'rating'
    )
    SELECT slug, skill FROM review WHERE rowid > :review
    UNION SELECT slug, skill FROM named CROSS JOIN review ON review.id = named.id
    """
)
"""The cards of new reviews, and of those that new changes name, directly or by their rating."""

_THINGS_SINCE = text(
    """
    SELECT kind, "key" FROM change WHERE rowid > :change
    UNION SELECT meant.kind, meant."key" FROM change AS line CROSS JOIN change AS meant
        ON meant.id = line."key" WHERE line.rowid > :change AND line.kind = 'taken-back'
    """
)
_LINE = LIVE_REVIEW.c
_IN_ORDER = select(LIVE_REVIEW).order_by(_LINE.at, _LINE.id)
_LATEST_FIRST = select(LIVE_REVIEW).order_by(_LINE.at.desc(), _LINE.id.desc())
Value = TypeVar("Value")


class Reviews:
    """The log of all reviews.

    ``scheduler`` gives the scheduler of the moment and is asked inside each transaction; the memory
    of every card that a line touches is replayed with it there. A line whose id is there already
    is the same line.
    """

    def __init__(self, database: Database, scheduler: Callable[[], Scheduler]) -> None:
        self._database = database
        self._scheduler = scheduler
        self._changes = Changes(database)

    def append(self, review: Review, finishing: str | None = None) -> Memory:
        """Add a review, discard the draft it finishes, and give the memory its card then has.

        Raise ``TrainerError`` if that is none, as this very review was taken back before it came.
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
            raise TrainerError(f"The review {review.id!r} is saved, but was undone before.")
        return memory

    def add_all(self, reviews: Iterable[Review], changes: Iterable[Change] = ()) -> None:
        """Add all lines that are not there yet, or none of them, with all that follows from them.

        A review that is there without facts gains those it comes with. What came from elsewhere
        was not done here and is not undone by itself; a change that says it was merged is.
        """
        lines = list(reviews)
        with self._database.writing() as session:
            connection = session.connection()
            end = dict(connection.execute(_END_OF_LOG).mappings().one())
            if lines:
                connection.execute(_ADD_REVIEW, [review_values(review) for review in lines])
                _gain_facts(connection, lines)
            added = add(connection, changes)
            self._follow(connection, end)
            merges = tuple(change.id for change in added if change.kind is Kind.MERGE)
            if merges:
                undo_steps.note(session, UndoStep(merges))

    def choose(self, wanted: Iterable[Choice], now: datetime) -> list[Change]:
        """Write what is chosen of reviews and other lines, as ``Changes.choose`` does, and follow.

        So a review or a change is taken back, brought back, or rated anew.
        """
        with self._database.writing() as session:
            connection = session.connection()
            end = dict(connection.execute(_END_OF_LOG).mappings().one())
            written = self._changes.choose(wanted, now)
            self._follow(connection, end)
        return written

    def _follow(self, connection: Connection, end: dict[str, int]) -> None:
        """Make every cache right after the log grew beyond this end."""
        things = connection.execute(_THINGS_SINCE, end).all()
        choices.refresh(connection, [(Kind(kind), key) for kind, key in things])
        scheduler = self._scheduler()
        touched = connection.execute(_CARDS_SINCE, end).all()
        if len(touched) > _MANY_CARDS:
            replay.rebuild(connection, scheduler)
            return
        for slug, skill in touched:
            replay.refresh(connection, scheduler, CardKey(slug, Skill(skill)))

    def find(self, review_id: str) -> Review | None:
        """Give the review with this id and its latest rating, taken back or not."""
        with self._database.reading() as session:
            return _found(session.connection(), review_id)

    def count(self) -> int:
        """Give how many reviews there are that were not taken back."""
        with self._database.reading() as session:
            query = select(func.count()).select_from(LIVE_REVIEW)
            return session.connection().execute(query).scalar_one()

    def log(self) -> ReviewLog:
        """Give all lines ever written, but for those that are not as they were written."""
        with self._database.reading() as session:
            connection = session.connection()
            reviews = connection.execute(select(REVIEW)).all()
            changes = connection.execute(select(CHANGE)).all()
            log = ReviewLog.of(
                readable(connection, reviews, whole_review_of),
                readable(connection, changes, change_of),
            )
            return without_changed(connection, log)

    def days(self) -> list[tuple[str, CardKey, date, str]]:
        """Give id, card, study day and source of every review, those taken back included."""
        columns = (REVIEW.c.id, REVIEW.c.slug, REVIEW.c.skill, REVIEW.c.study_day, REVIEW.c.source)
        with self._database.reading() as session:
            connection = session.connection()
            rows = readable(connection, connection.execute(select(*columns)), _DAY.checked)
            return [
                (it.id, CardKey(it.slug, Skill(it.skill)), it.study_day, it.source) for it in rows
            ]

    def of_card(self, card: CardKey) -> list[Review]:
        """Give what happened to a card, in order."""
        mine = (_LINE.slug == card.slug, _LINE.skill == card.skill.value)
        return self._reviews(_IN_ORDER.where(*mine))

    def on_day(self, study_day: date, skill: Skill = Skill.SOLVE) -> list[Review]:
        """Give what happened to one skill on a study day, in order."""
        mine = (_LINE.study_day == study_day, _LINE.skill == skill.value)
        return self._reviews(_IN_ORDER.where(*mine))

    def latest(self, limit: int) -> list[Review]:
        """Give the reviews with the latest moments, the latest first."""
        return self._reviews(_LATEST_FIRST.limit(limit))

    def standing_for(self, review: Review) -> list[Review]:
        """Give the other lines of its attempt that count, as older trainers wrote them."""
        same = (
            _LINE.slug == review.card.slug,
            _LINE.skill == review.card.skill.value,
            _LINE.at == review.at,
            _LINE.id != review.id,
        )
        lines = self._reviews(_IN_ORDER.where(*same))
        return [line for line in lines if is_same_attempt(line, review)]

    def _reviews(self, query: Select[*tuple[Any, ...]]) -> list[Review]:
        return self._readable(query, whole_review_of)

    def _readable(
        self, query: Select[*tuple[Any, ...]], value_of: Callable[[AnyRow], Value]
    ) -> list[Value]:
        with self._database.reading() as session:
            connection = session.connection()
            return list(readable(connection, connection.execute(query).all(), value_of))


def _gain_facts(connection: Connection, lines: Iterable[Review]) -> None:
    """Let reviews that are here without facts gain those that the same lines come with."""
    told = {line.id: line for line in lines if line.facts != NO_FACTS}
    rows = connection.execute(_WITHOUT_FACTS, {"ids": json.dumps(list(told))}).all()
    for known in list(readable(connection, rows, whole_review_of)):
        line = told[known.id]
        if known == replace(line, facts=NO_FACTS):
            connection.execute(_UNSEAL, {"line": line.id})
            connection.execute(_GAIN_FACTS, {"line": line.id, "facts": line.facts})


def _found(connection: Connection, review_id: str) -> Review | None:
    rows = connection.execute(select(RATED_REVIEW).where(RATED_REVIEW.c.id == review_id)).all()
    return next(readable(connection, rows, whole_review_of), None)
