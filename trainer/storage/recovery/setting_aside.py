"""Damaged lines: finding them in a database that is sound else, and taking them out of a copy.

The log itself only grows. So they are taken out of a copy that is to take its place, while the
database with the damaged lines stays beside it, and the lines are kept in a file, too.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, literal_column, select

from trainer.domain.errors import DamagedError
from trainer.domain.wording.words import count
from trainer.storage.database import Database, raw
from trainer.storage.door import DamagedLineError
from trainer.storage.local.meta import checked_fact
from trainer.storage.local.plans import plan_of
from trainer.storage.log import seals
from trainer.storage.log.rows import AnyRow, change_of, whole_review_of
from trainer.storage.log.undo_steps import numbered_step
from trainer.storage.schema.tables import CHANGE, DAY_PLAN, META, REVIEW, UNDO_STEP

_DOORS: tuple[tuple[Any, Callable[[AnyRow], object]], ...] = (
    (REVIEW, whole_review_of),
    (CHANGE, change_of),
    (UNDO_STEP, numbered_step),
    (DAY_PLAN, plan_of),
    (META, checked_fact),
)
"""The tables that follow from nothing else, and who reads them; drafts are looked after apart."""

_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


class SetAside(NamedTuple):
    """A line that does not count: its table, its row there, why not, and what stands in it."""

    table: str
    row: int
    why: str
    columns: tuple[object, ...]


def damaged_lines(database: Database) -> list[SetAside]:
    """Give the lines that do not read, or not as they were written."""
    with database.reading() as session:
        connection = session.connection()
        found = {(it.table, it.row): it for it in _changed(connection)}
        found |= {(it.table, it.row): it for it in _unreadable(connection)}
        return list(found.values())


def set_aside_lines(path: Path) -> list[SetAside]:
    """Take the damaged lines out of a database that nobody else uses, seal the rest, give them."""
    with closing(Database(path)) as database:
        found = damaged_lines(database)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        triggers = connection.execute(_TRIGGERS).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for it in found:
            connection.execute(f"DELETE FROM {it.table} WHERE rowid = ?", (it.row,))
        for _, statement in triggers:
            connection.execute(statement)
        connection.execute("REINDEX")
        connection.execute("DELETE FROM seal")
        seals.seal(connection)
        connection.execute("COMMIT")
    return found


def refuse_damaged_lines(path: Path) -> None:
    """Raise ``DamagedError`` if a line does not read, or not as it was written."""
    with closing(Database(path)) as database:
        if damaged := damaged_lines(database):
            raise DamagedError(damaged_in_words(damaged))


def damaged_in_words(lines: Sequence[SetAside]) -> str:
    """Say what is wrong with lines, the first of them by name, and what to do about it."""
    number = count(len(lines), "damaged line")
    return (
        f"{number}: {lines[0].why} 'trainer doctor' lists them; with --repair it moves them "
        "to a file."
    )


def as_lines(aside: Iterable[SetAside]) -> Iterator[bytes]:
    """Give what is kept of them, one JSON object a line."""
    for it in aside:
        plain = {"table": it.table, "row": it.row, "why": it.why, "holds": list(it.columns)}
        yield json.dumps(plain, default=_hex).encode("ascii") + b"\n"


def _unreadable(connection: Connection) -> Iterator[SetAside]:
    for table, value_of in _DOORS:
        rows = select(literal_column(f"{table.name}.rowid").label("row_number"), table)
        for row in connection.execute(rows):
            try:
                value_of(row)
            except DamagedLineError as error:
                yield _set_aside(connection, table.name, row.row_number, error)


def _changed(connection: Connection) -> Iterator[SetAside]:
    for log, row, _, error in list(seals.changed(raw(connection))):
        yield _set_aside(connection, log, row, error)


def _set_aside(connection: Connection, table: str, row: int, error: DamagedLineError) -> SetAside:
    question = f"SELECT * FROM {table} WHERE rowid = ?"
    columns = raw(connection).execute(question, (row,)).fetchone()
    return SetAside(table, row, str(error), tuple(columns or ()))


def _hex(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
