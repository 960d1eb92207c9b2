"""A foreign SQLite database, opened in memory and read as if everything in it were hostile.

Only columns of plain tables can be read: no view, trigger, virtual table or function is followed.
Whatever is odd about it becomes one ``TrainerError``.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from trainer.domain.errors import TrainerError

MAGIC = b"SQLite format 3\0"
MOST_BYTES = 256 * 2**20
"""No larger database is opened: a collection of 100,000 notes has about a third of it."""

_MODES = slice(18, 20)
_LARGEST_CELL = 16 * 2**20
_STEPS_A_BYTE = 8
_STEPS_AT_LEAST = 1_000_000
_BETWEEN_LOOKS = 10_000
_FAULTS = (sqlite3.Error, ValueError, OverflowError, MemoryError)
"""What comes of a damaged file: a name that is no text is a ``ValueError``."""

_DIRECTORY = {"sqlite_master", "sqlite_schema"}


class ForeignDatabase:
    """Tables that can be read, and nothing else; rows come with whatever types they were given."""

    def __init__(self, connection: sqlite3.Connection, size: int, called: str) -> None:
        self._connection = connection
        self._left = size
        self._called = called
        listed = self.rows("SELECT name, type, rootpage FROM sqlite_master")
        plain = [(name, kind == "table" and bool(root)) for name, kind, root in listed]
        self.tables = {name for name, is_plain in plain if is_plain and isinstance(name, str)}

    def rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a query; text that is no UTF-8 has U+FFFD where it is not.

        All rows together cannot say more than the file holds, unless its pages form a cycle.
        """
        for row in self._read(query):
            for cell in row:
                if isinstance(cell, str | bytes):
                    self._left -= len(cell)
            if self._left < 0:
                raise self.refusal("its pages form a cycle")
            yield row

    def numbers(self, query: str) -> Iterator[list[int]]:
        """Give the rows of a query for whole numbers, 0 instead of whatever is none."""
        for row in self._read(query):
            yield [cell if isinstance(cell, int) else 0 for cell in row]

    def _read(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._connection.execute(query)
        except _FAULTS as error:
            is_said = isinstance(error, sqlite3.Error)
            why = f"SQLite says: {error}" if is_said else "its content is invalid"
            raise self.refusal(why) from error

    def refusal(self, why: str) -> TrainerError:
        """Give the error to raise where it cannot be read."""
        return TrainerError(f"{self._called} cannot be read as a database: {why}.")


@contextmanager
def opened(content: bytearray, called: str) -> Iterator[ForeignDatabase]:
    """Open the bytes of a database that is ``called`` so; they are changed on the way.

    What was written with a write-ahead log says so in its head and would ask for that log.
    """
    if not content.startswith(MAGIC):
        raise TrainerError(f"{called} is not an SQLite database.")
    content[_MODES] = b"\x01\x01"
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        try:
            connection.deserialize(content)
            _restrain(connection, len(content))
        except _FAULTS as error:
            raise TrainerError(f"{called} cannot be read as a database: {error}.") from error
        yield ForeignDatabase(connection, 2 * len(content), called)
    finally:
        connection.close()


def _restrain(connection: sqlite3.Connection, size: int) -> None:
    """Forbid all but reading, and end what takes longer than going through the file some times."""
    for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_CELL)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.text_factory = lambda it: it.decode("utf-8", "replace")
    connection.create_collation("unicase", _compare)
    connection.set_authorizer(_allowed)
    looks = iter(range((_STEPS_AT_LEAST + _STEPS_A_BYTE * size) // _BETWEEN_LOOKS))
    connection.set_progress_handler(lambda: next(looks, None) is None, _BETWEEN_LOOKS)


def _allowed(
    action: int, first: str | None, _second: str | None, _base: str | None, within: str | None
) -> int:
    """Allow to read columns of tables; what is asked for by a view or a trigger is refused."""
    if action == sqlite3.SQLITE_SELECT and within is None:
        return sqlite3.SQLITE_OK
    is_listed = first in _DIRECTORY or not (first or "").lower().startswith("sqlite_")
    if action == sqlite3.SQLITE_READ and within is None and is_listed:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _compare(one: str, other: str) -> int:
    one, other = one.casefold(), other.casefold()
    return (one > other) - (one < other)
