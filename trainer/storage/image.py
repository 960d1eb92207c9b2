"""A database as it stands, read into memory: so one is read that SQLite itself may not open.

For a database with a journal SQLite wants to write a file beside it, even if it only reads. Where
the disk is full, or read-only, or the folder is another's, that cannot be. The journal is folded in
here as SQLite does it: up to the last transaction that is whole.
"""

import sqlite3
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.storage.any_text import AnyText
from trainer.storage.recovery.journal import whole

_VERSIONS, _WITHOUT_A_JOURNAL = slice(18, 20), b"\1\1"


def image_of(database: Path) -> bytes:
    """Give the content of a database with its journal; raise ``TrainerError`` if unreadable."""
    try:
        content = bytearray(whole(database))
    except OSError as error:
        raise TrainerError(f"{database} cannot be read ({error.strerror}).") from error
    content[_VERSIONS] = _WITHOUT_A_JOURNAL
    return bytes(content)


def opened_image(database: Path) -> sqlite3.Connection:
    """Give a connection to the content of a database in memory."""
    connection = sqlite3.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=AnyText
    )
    connection.deserialize(image_of(database))
    return connection
