"""The shape of a database: its tables, indexes, views and triggers, held against what they are."""

import sqlite3
from contextlib import closing

from trainer.storage.schema.migrations import MIGRATIONS, migrate

_SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"


def is_of_today(connection: sqlite3.Connection) -> bool:
    """Tell whether a database has the very shape that the newest format has."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        migrate(made, None)
        wanted = set(made.execute(_SHAPE))
    return set(connection.execute(_SHAPE)) == wanted


def has_a_shape_of_its_own(connection: sqlite3.Connection) -> bool:
    """Tell whether a database that says it is of the newest format has another shape."""
    (said,) = connection.execute("PRAGMA user_version").fetchone()
    return said == len(MIGRATIONS) and not is_of_today(connection)
