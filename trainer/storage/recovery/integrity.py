"""The soundness of the database, as SQLite itself judges it."""

from pathlib import Path

from trainer.domain.errors import DamagedError
from trainer.domain.text import clean_line
from trainer.storage.database import Database, raw
from trainer.storage.recovery.journal import refuse_torn_journal
from trainer.storage.recovery.proof import reading
from trainer.storage.schema.migrations import MIGRATIONS
from trainer.storage.schema.shape import has_a_shape_of_its_own
from trainer.storage.sqlite_errors import WAY_OUT, told_in_a_sentence

_UNKNOWN_RETRACTIONS = """
    SELECT count(*) FROM change WHERE kind = 'taken-back'
    AND "key" NOT IN (SELECT id FROM review) AND "key" NOT IN (SELECT id FROM change)
"""
_OTHER_SHAPE = "its tables, indexes or triggers are not those of trainer"


def refuse_damaged(path: Path) -> None:
    """Raise ``DamagedError`` if ``quick_check`` finds anything wrong, or another shape."""
    refuse_torn_journal(path)
    with told_in_a_sentence(path), reading(path) as connection:
        (line,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if line == "ok" and has_a_shape_of_its_own(connection):
            line = _OTHER_SHAPE
    if line != "ok":
        why = clean_line(str(line).removeprefix("*** in database main ***").strip(), 200)
        raise DamagedError(f"{path} is damaged ({why}). It was not changed. {WAY_OUT}")


def database_faults(database: Database) -> list[str]:
    """Give what SQLite finds wrong in tables and indexes, a line each; nothing where all is sound.

    Takes as long as reading all of it.
    """
    with database.reading() as session:
        lines = session.connection().exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
        shape = [_OTHER_SHAPE] if has_a_shape_of_its_own(raw(session.connection())) else []
    return [*shape, *(str(line) for line in lines if line != "ok")]


def reindex(database: Database) -> None:
    """Make every index anew from its table."""
    with database.writing() as session:
        session.connection().exec_driver_sql("REINDEX")


def unknown_retractions(database: Database) -> int:
    """Give how many retractions there are of lines that are not here."""
    with database.reading() as session:
        return int(session.connection().exec_driver_sql(_UNKNOWN_RETRACTIONS).scalar_one())


def database_format(database: Database) -> tuple[int, int]:
    """Give the format of the database and the one that this program writes."""
    with database.reading() as session:
        found = session.connection().exec_driver_sql("PRAGMA user_version").scalar_one()
    return int(found), len(MIGRATIONS)
