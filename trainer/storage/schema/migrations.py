"""The formats of the database: each migration is the statements that lead to the next format."""

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.text import characters
from trainer.storage.schema.format_1 import FIRST_SCHEMA
from trainer.storage.schema.format_2 import SECOND_SCHEMA
from trainer.storage.schema.format_3 import THIRD_SCHEMA
from trainer.storage.schema.format_4 import FOURTH_SCHEMA
from trainer.storage.schema.format_5 import FIFTH_SCHEMA
from trainer.storage.sqlite_errors import WAY_OUT

Migration = Sequence[str]

MIGRATIONS: Sequence[Migration] = (
    FIRST_SCHEMA,
    SECOND_SCHEMA,
    THIRD_SCHEMA,
    FOURTH_SCHEMA,
    FIFTH_SCHEMA,
)
"""The migration at position n leads from format n to n + 1; a new database has format 0."""


def migrate(
    connection: sqlite3.Connection, path: Path | None, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Bring the database to the last format, all or nothing, with a backup of an existing file.

    The connection must not begin transactions by itself. Raise ``TrainerError`` if the file is of a
    newer program or of another one; it is then left untouched.
    """
    found = format_of(connection)
    refuse_newer(connection, path, newest=len(migrations))
    if found == len(migrations):
        return
    if found == 0:
        _refuse_foreign(connection, path)
    elif path is not None:
        _back_up(connection, path, found)
    connection.create_function("characters", 1, _characters, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number in range(format_of(connection), len(migrations)):
            for statement in migrations[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        if migrations[-1] is FIFTH_SCHEMA:
            _seal(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _seal(connection: sqlite3.Connection) -> None:
    """Seal the lines that are there; loaded only here, as ``trainer due`` needs none of it."""
    from trainer.storage.log.seals import seal

    seal(connection)


def _characters(value: str | bytes | None) -> str | None:
    """Give the text that older formats kept as bytes; what is no character is replaced."""
    if value is None:
        return None
    text = value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value
    return characters(text)


def format_of(connection: sqlite3.Connection) -> int:
    """Give the format that the database says it has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(
    connection: sqlite3.Connection, path: Path | None, newest: int = len(MIGRATIONS)
) -> None:
    """Raise ``TrainerError`` if the format found is one that this program does not know yet.

    A number that is too great where all else is as this program makes it is damage.
    """
    found = format_of(connection)
    if found > newest:
        from trainer.storage.schema.shape import is_of_today

        if is_of_today(connection):
            raise DamagedError(
                f"{path} claims to be from a newer trainer (format {found}, this one reads "
                f"{newest}), but looks like one of this version. If you never had a newer "
                f"one, it is damaged: {WAY_OUT}"
            )
        raise TrainerError(
            f"{path} was written by a newer trainer (format {found}, this one reads "
            f"{newest}); update trainer. The file was not changed."
        )


def _refuse_foreign(connection: sqlite3.Connection, path: Path | None) -> None:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    ours = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'review'")
    if tables and ours.fetchone()[0]:
        raise DamagedError(f"{path} has lost its format number: {WAY_OUT}")
    if tables and format_of(connection) == 0:
        raise TrainerError(f"{path} is the database of another program. It was not changed.")


def _back_up(connection: sqlite3.Connection, path: Path, found: int) -> None:
    backup = path.with_suffix(f".format-{found}.backup")
    unfinished = path.with_suffix(f".format-{found}.unfinished")
    unfinished.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(unfinished),))
    with unfinished.open("rb+") as written:
        os.fsync(written.fileno())
    unfinished.replace(backup)
