"""Windows over all reviews, the latest first: a page of a hundred thousand costs a few moments."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Text,
    bindparam,
    cast,
    column,
    func,
    literal,
    select,
    union_all,
)

from trainer.domain.log.review_filter import HistoryLine, ReviewFilter, TakenBack
from trainer.storage.database import Database
from trainer.storage.door import readable
from trainer.storage.log.rows import AnyRow, review_of, taken_back_of
from trainer.storage.schema.tables import ANSWER, CHANGE, LIVE_REVIEW, RATED_REVIEW

_FEW = 200
"""The reviews of so many problems are quicker found by the problems, and then put in order."""

_WITHOUT_CODE = [column for column in RATED_REVIEW.c if column.name != "code"]
_GONE = (
    RATED_REVIEW.c.id.in_(select(CHANGE.c.key).where(CHANGE.c.kind == "taken-back")),
    taken_back_of(RATED_REVIEW.c.id),
)
"""Those that were ever taken back, and were not brought back."""

_SLUGS: Select[Any] = select(column("value")).select_from(func.json_each(bindparam("slugs")))
_LATEST_FIRST: tuple[ColumnElement[Any], ...] = (column("at").desc(), column("id").desc())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for on a study day; ``slugs`` are the problems, ``None`` for any."""

    filter: ReviewFilter
    today: date
    slugs: Collection[str] | None = None


class ReviewPages:
    """Reads the reviews that are looked for, a window at a time.

    Order and filters are read from the narrow ``answer`` rows of the cache, which are of the skill
    ``solve``; the log itself is asked for other skills, for what was taken back, and for the lines
    of the window.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, wanted: Wanted) -> int:
        """Give how many lines there are."""
        found = _found(wanted, in_order=False).subquery()
        query = select(func.count()).select_from(found)
        with self._database.reading() as session:
            return session.connection().execute(query, _given(wanted)).scalar_one()

    def window(self, wanted: Wanted, start: int, length: int) -> list[HistoryLine]:
        """Give so many of them from the place ``start`` on (0: the latest), without code."""
        found = _found(wanted, in_order=True).order_by(*_LATEST_FIRST)
        place = found.limit(length).offset(start).subquery()
        query = (
            select(*_WITHOUT_CODE, place.c.taken_back)
            .join_from(place, RATED_REVIEW, place.c.id == RATED_REVIEW.c.id)
            .order_by(RATED_REVIEW.c.at.desc(), RATED_REVIEW.c.id.desc())
        )
        with self._database.reading() as session:
            connection = session.connection()
            rows = connection.execute(query, _given(wanted)).all()
            return list(readable(connection, rows, _line))

    def was_taken_back(self, review_id: str) -> bool:
        """Tell whether this review does not count any more."""
        query = select(LIVE_REVIEW.c.id).where(LIVE_REVIEW.c.id == review_id)
        with self._database.reading() as session:
            return session.connection().execute(query).first() is None


def _line(row: AnyRow) -> HistoryLine:
    return HistoryLine(review_of(row), bool(row.taken_back))


def _found(wanted: Wanted, *, in_order: bool) -> Select[Any]:
    """Give moment and id of the lines, and whether they were taken back; unordered as yet."""
    solved = _lines(ANSWER, ANSWER.c.review_id, False).where(*_sides(ANSWER, wanted, in_order))
    others = _lines(LIVE_REVIEW, LIVE_REVIEW.c.id, False).where(
        LIVE_REVIEW.c.skill != "solve", *_sides(LIVE_REVIEW, wanted, in_order)
    )
    gone = _lines(RATED_REVIEW, RATED_REVIEW.c.id, True).where(
        *_GONE, *_sides(RATED_REVIEW, wanted, in_order)
    )
    sides = {None: (solved, others), TakenBack.TOO: (solved, others, gone), TakenBack.ONLY: (gone,)}
    found = union_all(*sides[wanted.filter.taken_back]).subquery()
    return select(found.c.at, found.c.id, found.c.taken_back)


def _lines(table: FromClause, review_id: ColumnElement[str], taken_back: bool) -> Select[Any]:
    return select(table.c.at, review_id.label("id"), literal(taken_back).label("taken_back"))


def _sides(table: FromClause, wanted: Wanted, in_order: bool) -> Iterator[ColumnElement[bool]]:
    """Give a condition for each side that is not left open, the cheap ones first."""
    since = wanted.filter.since(wanted.today)
    if wanted.filter.rating is not None:
        yield table.c.rating == int(wanted.filter.rating)
    if wanted.filter.source is not None:
        yield table.c.source == wanted.filter.source.value
    if since is not None:
        yield table.c.study_day >= since
    if wanted.slugs is not None:
        by_order = in_order and len(wanted.slugs) > _FEW
        yield (cast(table.c.slug, Text) if by_order else table.c.slug).in_(_SLUGS)


def _given(wanted: Wanted) -> dict[str, str]:
    return {} if wanted.slugs is None else {"slugs": json.dumps(sorted(wanted.slugs))}
