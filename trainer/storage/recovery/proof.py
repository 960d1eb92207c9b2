"""The proof of a backup: sound to SQLite, no line less than the log, its memory as replayed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.memory.scheduler import Scheduler
from trainer.files.unfinished import sync
from trainer.storage.database import Database
from trainer.storage.opened_to_read import opened_to_read
from trainer.storage.recovery.setting_aside import damaged_in_words, damaged_lines
from trainer.storage.schema.migrations import MIGRATIONS, format_of
from trainer.storage.views.memories import Memories

LOG = ("review", "retraction", "change")
"""The tables of the log, as far as a format has them; ``retraction`` ended with the third."""

CACHES = frozenset({"memory", "answer", "meta", "day_plan", "seal"})
"""What follows from the rest, or matters for a day: alone it is no reason for another backup."""

Lines = dict[str, int]
"""How many rows each table of the log has."""


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that only reads; raise ``sqlite3.Error`` where that is not possible."""
    with closing(opened_to_read(path)) as connection:
        connection.execute("PRAGMA busy_timeout = 10000")
        yield connection


def tables(connection: sqlite3.Connection) -> list[str]:
    """Give the names of the tables."""
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
    return [name for (name,) in found if not name.startswith("sqlite_")]


def lines(connection: sqlite3.Connection) -> Lines:
    """Give how many lines the log has; nothing where there is no log."""
    there = tables(connection)
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in LOG
        if table in there
    }


def live_reviews(path: Path) -> int:
    """Give how many reviews a database holds that were not taken back."""
    with reading(path) as connection:
        return int(connection.execute("SELECT count(*) FROM live_review").fetchone()[0])


def prove(copy: Path, least: Lines, most: Lines | None = None) -> None:
    """Settle a copy and raise ``TrainerError`` unless it is as good as what it is a copy of.

    It must be sound, have from ``least`` to ``most`` lines (or any number more), and remember what
    its log leads to. One of a past format is not replayed here, but when it is restored.
    """
    with reading(copy) as connection:
        of_this_format = format_of(connection) == len(MIGRATIONS)
    if of_this_format:
        _replay(copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        faults = [line for (line,) in connection.execute("PRAGMA quick_check(1)") if line != "ok"]
        there = lines(connection)
    if faults:
        raise DamagedError(f"The copy is damaged ({faults[0]}), so it does not count as a backup.")
    if not _is_within(least, there, most):
        raise TrainerError(
            "The copy has another number of lines than the log, so it does not count as a backup."
        )
    sync(copy)


def _is_within(least: Lines, there: Lines, most: Lines | None) -> bool:
    """Tell whether reviews and other lines are neither too few nor, where that is known, too many.

    What takes back a line was a table of its own up to the third format, and is a change since.
    """
    for of_reviews in (True, False):
        low, number, high = (
            sum(lines for table, lines in it.items() if (table == "review") is of_reviews)
            for it in (least, there, most or there)
        )
        if not low <= number <= high:
            return False
    return True


def differ(one: Path, other: Path) -> bool:
    """Tell whether two databases hold anything else but caches that differs."""
    with reading(one) as mine, reading(other) as its:
        names = [name for name in tables(mine) if name not in CACHES]
        if format_of(mine) != format_of(its):
            return True
        return any(_content(mine, name) != _content(its, name) for name in names)


def _content(connection: sqlite3.Connection, table: str) -> object:
    """Give what tells whether a table changed: of the log, which only grows, its length does."""
    if table in LOG:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def _replay(copy: Path) -> None:
    """Hold every line against its seal, and the copy's memory against a replay.

    A cache that is stale or wrong is made anew.
    """
    with closing(Database(copy)) as database:
        memories = Memories(database)
        if damaged := damaged_lines(database):
            raise DamagedError(damaged_in_words(damaged))
        scheduler = Scheduler()
        if memories.are_of(scheduler) and not memories.differences(scheduler):
            return
        memories.rebuild(scheduler)
        if wrong := memories.differences(scheduler):
            raise TrainerError(f"The copy does not count as a backup: {wrong[0]}")
