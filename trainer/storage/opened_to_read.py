"""A connection that only reads, whatever the disk is like."""

import os
import sqlite3
from pathlib import Path

from trainer.storage.any_text import AnyText

_MAY_NOT_WRITE = (
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL),
)


def opened_to_read(path: Path) -> sqlite3.Connection:
    """Give a connection to a database, or to what it holds where SQLite may not write beside it.

    Raise ``sqlite3.Error`` where there is none.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = None
    try:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, factory=AnyText)
        connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        if (error.sqlite_errorcode & 0xFF) not in _MAY_NOT_WRITE or not os.access(path, os.R_OK):
            raise
        from trainer.storage.image import opened_image

        return opened_image(path)
    return connection
