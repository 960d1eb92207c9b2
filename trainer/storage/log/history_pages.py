"""Windows over all changes, the latest first, each with the value there was before it."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, tuple_

from trainer.domain.log.change import ChangeLine, Kind
from trainer.domain.log.review_filter import TakenBack
from trainer.storage.database import Database
from trainer.storage.door import readable, text
from trainer.storage.log.rows import AnyRow, change_of, taken_back_of
from trainer.storage.schema.tables import CHANGE, LIVE_CHANGE

_LINE = CHANGE.c
_TAKEN_BACK = taken_back_of(_LINE.id)
_EARLIER = LIVE_CHANGE.alias("earlier")
_BEFORE = (
    select(_EARLIER.c.value)
    .where(
        _EARLIER.c.kind == _LINE.kind,
        _EARLIER.c.key == _LINE.key,
        tuple_(_EARLIER.c.at, _EARLIER.c.id) < tuple_(_LINE.at, _LINE.id),
    )
    .order_by(_EARLIER.c.at.desc(), _EARLIER.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_SHOWN = _LINE.kind != Kind.TAKEN_BACK.value
"""What takes back is seen on the lines that it takes back."""

_LATEST_FIRST = (_LINE.at.desc(), _LINE.id.desc())


class ChangePages:
    """Reads the changes, a window at a time; as a rule without those that were taken back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, taken_back: TakenBack | None) -> int:
        """Give how many there are."""
        query = _those(select(func.count()).select_from(CHANGE).where(_SHOWN), taken_back)
        with self._database.reading() as session:
            return int(session.connection().execute(query).scalar_one())

    def window(self, taken_back: TakenBack | None, start: int, length: int) -> list[ChangeLine]:
        """Give so many of them from the place ``start`` on (0: the latest)."""
        columns = select(CHANGE, _BEFORE.label("before"), _TAKEN_BACK.label("taken_back"))
        columns = columns.where(_SHOWN)
        query = _those(columns, taken_back).order_by(*_LATEST_FIRST).limit(length).offset(start)
        with self._database.reading() as session:
            connection = session.connection()
            return list(readable(connection, connection.execute(query).all(), _line))


def _line(row: AnyRow) -> ChangeLine:
    before = row.before if text(row.before) else None
    return ChangeLine(change_of(row), before, bool(row.taken_back))


def _those(query: Select[Any], taken_back: TakenBack | None) -> Select[Any]:
    wanted: dict[TakenBack | None, list[ColumnElement[bool]]] = {
        None: [~_TAKEN_BACK],
        TakenBack.TOO: [],
        TakenBack.ONLY: [_TAKEN_BACK],
    }
    return query.where(*wanted[taken_back])
