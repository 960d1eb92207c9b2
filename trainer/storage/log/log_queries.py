"""Parts of the log: some lines by their ids, what was added since, what is related to some."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Text,
    TextClause,
    bindparam,
    column,
    func,
    select,
    text,
)

from trainer.domain.log.change import Change
from trainer.domain.log.conflicts import root_of
from trainer.domain.log.review_log import ReviewLog
from trainer.storage.database import Database
from trainer.storage.door import readable
from trainer.storage.log.changed import without_changed
from trainer.storage.log.rows import change_of, whole_review_of
from trainer.storage.schema.tables import CHANGE, LIVE_CHANGE, RATED_REVIEW, REVIEW

End = list[int]
"""The last rows of reviews and of changes: it grows with the log."""

_END = (
    "SELECT (SELECT coalesce(max(rowid), 0) FROM review),"
    " (SELECT coalesce(max(rowid), 0) FROM change)"
)
_FAMILY = """
    SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE {only} line.{column} = root.value
    UNION SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE {only} line.{column} >= root.value || '+' AND line.{column} < root.value || ','
    UNION SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE {only} line.{column} >= root.value || '~' AND line.{column} < root.value || char(127)
"""
"""The ids of the lines whose column is one of the roots, or begins with one and ``+`` or ``~``."""

_COLUMNS = {"id": "", '"key"': "line.kind IN ('taken-back', 'rating') AND"}
"""The columns that name a line, and where they do."""

_IDS: Select[Any] = select(column("value", Text)).select_from(func.json_each(bindparam("ids")))


class LogQueries:
    """Reads parts of the log; reviews come with the rating they were written with."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Iterable[str]) -> ReviewLog:
        """Give the lines that have one of these ids, as a log."""
        return self._with_ids(REVIEW, CHANGE, ids)

    def rated(self, ids: Iterable[str]) -> ReviewLog:
        """Give the same, reviews with their latest rating."""
        return self._with_ids(RATED_REVIEW, CHANGE, ids)

    def about(self, ids: Iterable[str]) -> list[Change]:
        """Give all that was ever said of lines with these ids and counts: taken back, rated."""
        query = select(LIVE_CHANGE).where(
            LIVE_CHANGE.c.kind.in_(("taken-back", "rating")), LIVE_CHANGE.c.key.in_(_IDS)
        )
        with self._database.reading() as session:
            connection = session.connection()
            rows = connection.execute(query, {"ids": json.dumps(list(ids))}).all()
            return list(readable(connection, rows, change_of))

    def end(self) -> End:
        """Give where the log ends."""
        with self._database.reading() as session:
            return list(session.connection().exec_driver_sql(_END).one())

    def since(self, end: End) -> ReviewLog:
        """Give the lines that were added after the log ended there."""
        reviews, changes = (
            select(table).where(text(f"{table.name}.rowid > :last")).params(last=last)
            for table, last in zip((REVIEW, CHANGE), end, strict=True)
        )
        with self._database.reading() as session:
            connection = session.connection()
            return without_changed(connection, _log_of(connection, reviews, changes), end)

    def around(self, lines: ReviewLog) -> ReviewLog:
        """Give the lines here that have the same ids, or ids derived from those: all that counts.

        They come with everything that says something of one of them.
        """
        asked: set[str] = set()
        found = lines
        while asked < (roots := asked | {root_of(line_id) for line_id in _named_in(found)}):
            asked, found = roots, self._of_roots(roots)
        return found if asked else ReviewLog()

    def _of_roots(self, asked: Iterable[str]) -> ReviewLog:
        roots = json.dumps(sorted(asked))
        reviews = select(REVIEW).where(_related("review", ["id"])).params(roots=roots)
        changes = select(CHANGE).where(_related("change", _COLUMNS)).params(roots=roots)
        return self._log(reviews, changes)

    def _with_ids(self, reviews: Table, changes: Table, ids: Iterable[str]) -> ReviewLog:
        asked = json.dumps(list(ids))
        return self._log(
            *(
                select(table).where(table.c.id.in_(_IDS)).params(ids=asked)
                for table in (reviews, changes)
            )
        )

    def _log(self, reviews: Select[Any], changes: Select[Any]) -> ReviewLog:
        with self._database.reading() as session:
            return _log_of(session.connection(), reviews, changes)


def _log_of(connection: Connection, reviews: Select[Any], changes: Select[Any]) -> ReviewLog:
    return ReviewLog.of(
        readable(connection, connection.execute(reviews).all(), whole_review_of),
        readable(connection, connection.execute(changes).all(), change_of),
    )


def _named_in(lines: ReviewLog) -> Iterator[str]:
    yield from lines.reviews
    for key, line in lines.changes.items():
        yield from (key, line.key) if line.of_a_line else (key,)


def _related(table: str, columns: Iterable[str]) -> TextClause:
    """Give the condition that a row is of a root, by its id or by the line that it is about."""
    family = " UNION ".join(
        _FAMILY.format(table=table, column=name, only=_COLUMNS[name]) for name in columns
    )
    return text(f"{table}.id IN ({family})")
