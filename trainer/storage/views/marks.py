"""The marks in force: which problems are known from elsewhere. They follow from the changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType

from sqlalchemy import Connection, text

from trainer.domain.log.known_mark import KnownMark
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import Door, readable

_END = text("SELECT rowid, id FROM change ORDER BY rowid DESC LIMIT 1")
_IS_THERE = text("SELECT 1 FROM change WHERE rowid = :row AND id = :id")
_SINCE = text("SELECT 1 FROM change WHERE rowid > :row AND kind IN ('known', 'taken-back') LIMIT 1")
_IN_ORDER = """
    SELECT id, "key", value, at FROM live_change WHERE kind = 'known' ORDER BY "key", at, id
"""
_DOOR = Door(
    "change", id=door.text, key=door.text, value=door.maybe(door.text), at=door.moment_text
)

_End = tuple[int, str]
"""The row and the id of the last change."""


@dataclass(frozen=True, slots=True)
class MarksInForce:
    """The marks by slug, and since which moment, as SQLite keeps it, each of them holds."""

    of: Mapping[str, KnownMark] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)


class Marks:
    """Reads the marks, and keeps them until a line of the log says otherwise."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: tuple[_End | None, MarksInForce] | None = None

    def in_force(self) -> MarksInForce:
        """Give the marks in force: the same value until one may have changed."""
        with self._database.reading() as session:
            return self.seen_by(session.connection())

    def seen_by(self, connection: Connection) -> MarksInForce:
        """Give the same, as this connection sees them."""
        row = connection.execute(_END).first()
        end = None if row is None else (int(row[0]), str(row[1]))
        if self._last is None or self._last[0] != end:
            holds = self._last is not None and _holds(connection, self._last[0])
            self._last = end, self._last[1] if self._last and holds else _read(connection)
        return self._last[1]


def _holds(connection: Connection, end: _End | None) -> bool:
    """Tell whether nothing of marks was written or taken back after this line.

    A line that is not there any more was written in a transaction that came to nothing.
    """
    if end is None:
        return False
    there = connection.execute(_IS_THERE, {"row": end[0], "id": end[1]}).first()
    return there is not None and connection.execute(_SINCE, {"row": end[0]}).first() is None


def _read(connection: Connection) -> MarksInForce:
    told = cache(lambda value: KnownMark.of("", value))
    marks: dict[str, KnownMark] = {}
    since: dict[str, str] = {}
    rows = connection.exec_driver_sql(_IN_ORDER).all()
    for _, slug, value, at in readable(connection, rows, _DOOR.checked):
        mark = told(value)
        if mark is None:
            marks.pop(slug, None)
        else:
            marks[slug], since[slug] = replace(mark, slug=slug), at
    return MarksInForce(MappingProxyType(marks), MappingProxyType(since))
