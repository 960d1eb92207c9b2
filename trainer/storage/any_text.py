"""Connections to SQLite that read any text: bytes that are no characters come as lone surrogates.

Python's own ``sqlite3`` ends the reading of all rows at the first such byte. Only where one is met
is the question asked again in the slower way that lets it pass.
"""

import sqlite3
from operator import methodcaller
from typing import Any, Self

_ANY_TEXT = methodcaller("decode", "utf-8", "surrogateescape")
_NO_TEXT = "Could not decode to UTF-8"


class AnyText(sqlite3.Connection):
    """A connection whose cursors read any text."""

    def cursor(self, *_: Any) -> "AnyTextCursor":  # type: ignore[override]
        """Give a cursor that reads any text."""
        return super().cursor(AnyTextCursor)

    def execute(self, sql: str, parameters: Any = ()) -> "AnyTextCursor":
        """Ask through such a cursor, which Python's own way passes by."""
        return self.cursor().execute(sql, parameters)


class AnyTextCursor(sqlite3.Cursor):
    """A cursor that asks again where a text does not decode, and goes on where it was."""

    _asked: tuple[Any, ...] = ()
    _given = 0

    def execute(self, sql: str, parameters: Any = ()) -> Self:
        """Ask, and remember what was asked."""
        self._asked, self._given = (sql, parameters), 0
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise _unreadable(error) from error

    def fetchone(self) -> Any:
        """Give the next row."""
        return next(self, None)

    def fetchmany(self, size: int | None = 1) -> list[Any]:
        """Give the next rows, at most so many."""
        rows = zip(range(size or 1), self, strict=False)
        return [row for _, row in rows]

    def fetchall(self) -> list[Any]:
        """Give all rows that are left."""
        try:
            return super().fetchall()
        except sqlite3.OperationalError as error:
            self._let_any_text_pass(error)
            return super().fetchall()

    def __next__(self) -> Any:
        """Give the next row."""
        try:
            row = super().__next__()
        except sqlite3.OperationalError as error:
            self._let_any_text_pass(error)
            row = super().__next__()
        self._given += 1
        return row

    def _let_any_text_pass(self, error: sqlite3.OperationalError) -> None:
        """Ask once more, and come to the row that could not be given."""
        if _NO_TEXT not in str(error) or self.connection.text_factory is _ANY_TEXT:
            raise error
        self.connection.text_factory = _ANY_TEXT
        super().execute(*self._asked)
        for _ in range(self._given):
            super().__next__()


def _unreadable(error: UnicodeDecodeError) -> sqlite3.DatabaseError:
    """Give SQLite's own error where even what it says of a damaged file is no text."""
    told = sqlite3.DatabaseError(f"what SQLite says of it is not text ({error.reason})")
    told.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return told
