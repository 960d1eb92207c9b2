"""Lines of the log by their ids, whichever kind they are of."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, Table, Text, bindparam, column, func, select

from trainer.domain.log.review_log import ReviewLog
from trainer.storage.database import Database
from trainer.storage.log.rows import change_of, retraction_of, review_of
from trainer.storage.schema.tables import CHANGE, RETRACTION, REVIEW

_IDS: Select[Any] = select(column("value", Text)).select_from(func.json_each(bindparam("ids")))


class Lines:
    """Reads lines of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Iterable[str]) -> ReviewLog:
        """Give the lines that have one of these ids, as a log."""
        given = {"ids": json.dumps(list(ids))}
        with self._database.reading() as session:
            connection = session.connection()
            reviews = connection.execute(_with_ids(REVIEW), given).all()
            retractions = connection.execute(_with_ids(RETRACTION), given).all()
            changes = connection.execute(_with_ids(CHANGE), given).all()
        return ReviewLog.of(
            (review_of(row, row.code) for row in reviews),
            map(retraction_of, retractions),
            map(change_of, changes),
        )

    def taken_back(self, ids: Iterable[str]) -> dict[str, set[str]]:
        """Give the ids of the retractions of these lines, for those that have any."""
        query = select(RETRACTION.c.review_id, RETRACTION.c.id).where(
            RETRACTION.c.review_id.in_(_IDS)
        )
        found: dict[str, set[str]] = defaultdict(set)
        with self._database.reading() as session:
            given = {"ids": json.dumps(list(ids))}
            for line_id, retraction_id in session.connection().execute(query, given):
                found[line_id].add(retraction_id)
        return dict(found)

    def knows(self, line_id: str) -> bool:
        """Tell whether there is a line with this id."""
        log = self.of([line_id])
        return bool(log.reviews or log.retractions or log.changes)


def _with_ids(table: Table) -> Select[Any]:
    return select(table).where(table.c.id.in_(_IDS))
