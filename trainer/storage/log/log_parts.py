"""Parts of the log: what was added since a moment, and what is related to some lines."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, Table, TextClause, select, text

from trainer.domain.log.conflicts import root_of
from trainer.domain.log.review_log import ReviewLog
from trainer.storage.database import Database
from trainer.storage.log.rows import change_of, retraction_of, review_of
from trainer.storage.schema.tables import CHANGE, RETRACTION, REVIEW

End = list[int]
"""The last rows of reviews, of retractions and of changes: it grows with the log."""

_END = (
    "SELECT (SELECT coalesce(max(rowid), 0) FROM review),"
    " (SELECT coalesce(max(rowid), 0) FROM retraction),"
    " (SELECT coalesce(max(rowid), 0) FROM change)"
)
_FAMILY = """
    SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE line.{column} = root.value
    UNION SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE line.{column} >= root.value || '+' AND line.{column} < root.value || ','
    UNION SELECT line.id FROM json_each(:roots) AS root CROSS JOIN {table} AS line
        WHERE line.{column} >= root.value || '~' AND line.{column} < root.value || char(127)
"""
"""The ids of the lines whose column is one of the roots, or begins with one and ``+`` or ``~``."""

_TABLES = (REVIEW, RETRACTION, CHANGE)


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
        return self._log(
            select(table).where(text(f"{table.name}.rowid > :last")).params(last=last)
            for table, last in zip(_TABLES, end, strict=True)
        )

    def around(self, lines: ReviewLog) -> ReviewLog:
        """Give the lines here that have the same ids, or ids derived from those: all that counts.

        They come with everything that takes one of them back.
        """
        roots = json.dumps(sorted({root_of(line_id) for line_id in _named_in(lines)}))
        return self._log(
            select(table).where(_related(table)).params(roots=roots) for table in _TABLES
        )

    def _log(self, queries: Iterable[Select[*tuple[Any, ...]]]) -> ReviewLog:
        with self._database.reading() as session:
            reviews, retractions, changes = (
                session.connection().execute(query).all() for query in queries
            )
        return ReviewLog.of(
            (review_of(row, row.code) for row in reviews),
            map(retraction_of, retractions),
            map(change_of, changes),
        )


def _named_in(lines: ReviewLog) -> Iterator[str]:
    yield from lines.reviews
    yield from lines.changes
    for key, line in lines.retractions.items():
        yield from (key, line.review_id)


def _related(table: Table) -> TextClause:
    """Give the condition that a row is of a root, by its id or by the id of what it takes back."""
    columns = ("id", "review_id") if table is RETRACTION else ("id",)
    family = " UNION ".join(_FAMILY.format(table=table.name, column=name) for name in columns)
    return text(f"{table.name}.id IN ({family})")
