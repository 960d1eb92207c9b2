"""Another database in the place of the one that is there, which is kept in any case."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from trainer.domain.errors import DamagedError, NotFoundError, TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.files.unfinished import sync
from trainer.storage.database import Database
from trainer.storage.database_exists import UNFINISHED, refuse_lost
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.integrity import refuse_damaged
from trainer.storage.recovery.proof import lines, live_reviews, prove, reading, tables
from trainer.storage.recovery.setting_aside import SetAside, set_aside_lines
from trainer.storage.schema.migrations import MIGRATIONS, format_of, refuse_newer
from trainer.storage.sqlite_errors import is_damage, told_in_a_sentence
from trainer.storage.views import current_choices as choices
from trainer.storage.views.memories import Memories

_JOURNALS = ("-wal", "-shm", "-journal")


@contextmanager
def candidate_beside(database: Path) -> Iterator[Path]:
    """Give a path for the database that shall replace this one; nothing of it is left behind."""
    candidate = database.with_name(f"{UNFINISHED}{token_hex(8)}")
    try:
        yield candidate
    finally:
        for left in candidate.parent.glob(f"{candidate.name}*"):
            with suppress(OSError):
                left.unlink()


def prepare(source: Path, candidate: Path) -> None:
    """Copy a backup to ``candidate``, in the last format, with its caches replayed, and prove it.

    Raise ``TrainerError`` if it is none, or damaged, or of a newer trainer; it is left as it is.
    """
    if not source.is_file():
        raise NotFoundError(f"No such file: {source}.")
    try:
        with reading(source) as connection:
            refuse_newer(connection, source)
            if not {"review", "memory"} <= {*tables(connection)}:
                raise TrainerError(f"{source} is not a backup of trainer.")
            candidate.touch(mode=0o600)
            connection.execute("VACUUM INTO ?", (str(candidate),))
        settle(candidate)
        set_aside_lines(candidate)
        settle(candidate)
        with reading(candidate) as connection:
            there = lines(connection)
        prove(candidate, there)
    except (sqlite3.Error, OSError) as error:
        damaged = isinstance(error, sqlite3.Error) and is_damage(error)
        advice = "is damaged too; choose another one" if damaged else "cannot be restored"
        raise TrainerError(f"{source} {advice} ({error}). Nothing was changed.") from error


def take_out_damaged(database: Path, candidate: Path) -> list[SetAside] | None:
    """Copy a database that is damaged in some lines only, without these; give them.

    ``None`` where more is damaged, and the pages themselves have to be searched.
    """
    try:
        refuse_damaged(database)
        with reading(database) as connection:
            if format_of(connection) != len(MIGRATIONS):
                return None
            candidate.touch(mode=0o600)
            connection.execute("VACUUM INTO ?", (str(candidate),))
        aside = set_aside_lines(candidate)
        settle(candidate)
        with reading(candidate) as connection:
            there = lines(connection)
        prove(candidate, there, there)
    except (sqlite3.Error, DamagedError):
        candidate.unlink(missing_ok=True)
        return None
    return aside


def settle(candidate: Path) -> None:
    """Bring a database to the last format and make all its caches anew from its log."""
    with closing(Database(candidate)) as database:
        with database.writing() as session:
            choices.rebuild(session.connection())
        Memories(database).rebuild(Scheduler())
    for left in candidate.parent.glob(f"{candidate.name}*.backup"):
        left.unlink()


def keep(backups: Backups, now: datetime) -> tuple[int | None, Path | None]:
    """Keep the database that is there: as a backup, or where it is damaged under another name.

    Give how many reviews it holds (``None`` where that cannot be read), and the file it is kept in.
    """
    database = backups.database
    try:
        refuse_lost(database)
        if not database.exists():
            return 0, None
        refuse_damaged(database)
        with told_in_a_sentence(database):
            reviews = live_reviews(database)
        return reviews, backups.path(backups.make(now))
    except DamagedError:
        return None, set_aside(database, now)


def put_in_place(candidate: Path, database: Path) -> None:
    """Let a proved database take the place of the one that is there, in one step.

    Raise ``TrainerError`` where another program has that one open.
    """
    if database.exists():
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if any(_beside(database, journal).exists() for journal in ("-wal", "-journal")):
        raise TrainerError(f"{database} is open in another program; close it and try again.")
    candidate.replace(database)
    with suppress(OSError):
        _beside(database, "-shm").unlink(missing_ok=True)
    sync(database.parent)


def set_aside(database: Path, now: datetime) -> Path | None:
    """Rename a damaged database, with its journal, and give its new name; ``None`` if it is gone.

    The journal goes first: none may ever lie beside a database that it is not of.
    """
    moment = f"{now.astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}"
    aside, number = database.with_name(f"{database.name}.damaged-{moment}"), 1
    while any(_beside(aside, journal).exists() for journal in ("", *_JOURNALS)):
        number += 1
        aside = database.with_name(f"{database.name}.damaged-{moment}-{number}")
    for journal in (*_JOURNALS, ""):
        with suppress(FileNotFoundError):
            os.replace(_beside(database, journal), _beside(aside, journal))  # noqa: PTH105
    sync(database.parent)
    return aside if aside.exists() else None


def _beside(database: Path, journal: str) -> Path:
    return database.with_name(database.name + journal)
