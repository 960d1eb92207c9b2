"""The soundness of the database, as SQLite itself judges it."""

from trainer.storage.database import Database
from trainer.storage.migrations import MIGRATIONS


def database_faults(database: Database) -> list[str]:
    """Give what SQLite's ``quick_check`` finds wrong, a line each; nothing where all is sound."""
    with database.reading() as session:
        lines = session.connection().exec_driver_sql("PRAGMA quick_check(20)").scalars().all()
    return [str(line) for line in lines if line != "ok"]


def database_format(database: Database) -> tuple[int, int]:
    """Give the format of the database and the one that this program writes."""
    with database.reading() as session:
        found = session.connection().exec_driver_sql("PRAGMA user_version").scalar_one()
    return int(found), len(MIGRATIONS)
