"""Parts of the log: what was added since a moment, and what is related to some lines."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    func,
    or_,
    select,
    text,
)
from sqlalchemy import column as named

from trainer.domain.review_log import ReviewLog
from trainer.domain.settling import root_of
from trainer.storage.database import Database
from trainer.storage.rows import AnyRow, change_of, retraction_of, review_of
from trainer.storage.tables import CHANGE, RETRACTION, REVIEW

End = list[int]
"""The last rows of reviews, of retractions and of changes: it grows with the log."""

_END = (
    "SELECT (SELECT coalesce(max(rowid), 0) FROM review),"
    " (SELECT coalesce(max(rowid), 0) FROM retraction),"
    " (SELECT coalesce(max(rowid), 0) FROM change)"
)
_TABLES = (REVIEW, RETRACTION, CHANGE)
_ROOTS = func.json_each(bindparam("roots", type_=Text())).table_valued(named("value", Text))


class LogParts:
    """Reads parts of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def end(self) -> End:
        """Give where the log ends."""
        with self._database.reading() as session:
            return list(session.connection().exec_driver_sql(_END).one())

    def since(self, end: End) -> ReviewLog:
        """Give the lines that were added after the log ended there."""
        queries = [
            select(table).where(text(f"{table.name}.rowid > :last")).params(last=last)
            for table, last in zip(_TABLES, end, strict=True)
        ]
        return self._log(queries)

    def around(self, lines: ReviewLog) -> ReviewLog:
        """Give the lines here that have the same ids, or ids derived from those: all that counts.

        They come with everything that takes one of them back.
        """
        roots = json.dumps(sorted({root_of(line_id) for line_id in _named_in(lines)}))
        queries = [
            select(table).distinct().join_from(_ROOTS, table, _related(table)).params(roots=roots)
            for table in _TABLES
        ]
        return self._log(queries)

    def _log(self, queries: Iterable[Select[*tuple[Any, ...]]]) -> ReviewLog:
        with self._database.reading() as session:
            reviews, retractions, changes = (
                session.connection().execute(query).all() for query in queries
            )
        return ReviewLog.of(
            map(_review, reviews), map(retraction_of, retractions), map(change_of, changes)
        )


def _review(row: AnyRow) -> Any:
    return review_of(row, row.code)


def _named_in(lines: ReviewLog) -> Iterator[str]:
    yield from lines.reviews
    yield from lines.changes
    for key, line in lines.retractions.items():
        yield from (key, line.review_id)


def _related(table: Table) -> ColumnElement[bool]:
    """Give the condition that a row is of a root, by its id or by the id of what it takes back."""
    if table is RETRACTION:
        return or_(_is_of(table.c.id), _is_of(table.c.review_id))
    return _is_of(table.c.id)


def _is_of(line_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Give the condition that an id is the root itself, or begins with it and ``+`` or ``~``."""
    root = cast(_ROOTS.c.value, Text)
    return or_(
        line_id == root,
        and_(line_id >= root + "+", line_id < root + ","),
        and_(line_id >= root + "~", line_id < root + "\x7f"),
    )
