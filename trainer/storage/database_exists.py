"""Whether the database is there: a home that had one never begins another without a word."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from trainer.domain.errors import DamagedError, TrainerError
from trainer.storage.schema.migrations import migrate
from trainer.storage.sqlite_errors import WAY_OUT, told_in_a_sentence

BACKUPS = "backups"
"""The folder of the backups, beside the database."""

UNFINISHED = ".trainer-"
"""What the name of a file begins with that is swept away unless it comes to its place."""


def refuse_lost(database: Path) -> None:
    """Raise ``DamagedError`` if there was a database once, and now it is empty or gone.

    Where one may not even look whether there is one, that is a ``TrainerError``.
    """
    try:
        size = database.stat().st_size
    except FileNotFoundError:
        if any((database.parent / BACKUPS).glob("*.db")):
            raise DamagedError(f"{database} is missing, but there are backups: {WAY_OUT}") from None
        if any(database.parent.glob(f"{database.name}.damaged-*")):
            raise DamagedError(
                f"{database} is missing, but a damaged copy exists: {WAY_OUT}"
            ) from None
        return
    except PermissionError as error:
        raise TrainerError(
            f"{database} may not be read; check its permissions and those of its folders."
        ) from error
    except OSError:
        return
    if size == 0:
        raise DamagedError(f"{database} is an empty file, so it is damaged: {WAY_OUT}")


def begin(database: Path) -> None:
    """Make a new database where there is none; it is there whole, or not at all."""
    if database.exists():
        return
    unfinished = database.with_name(f"{UNFINISHED}{os.urandom(8).hex()}")
    try:
        with told_in_a_sentence(database), closing(_opened(unfinished)) as connection:
            migrate(connection, None)
        with suppress(OSError):
            os.link(unfinished, database)
        if not database.exists():
            unfinished.replace(database)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    with suppress(OSError):
        path.chmod(0o600)
    return connection
