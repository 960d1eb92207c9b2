"""The log in another database: read from a copy, so that the file itself is never touched."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.domain.errors import TrainerError
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.integrity import database_faults

_BEGINS = b"SQLite format 3\0"
_JOURNAL = "-wal"
_ITS_DEVICE = "SELECT value FROM meta WHERE key = 'device'"


def is_database(path: Path) -> bool:
    """Tell whether a file begins as a database does; raise ``TrainerError`` if it is unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(len(_BEGINS)) == _BEGINS
    except OSError as error:
        raise TrainerError(f"{path} cannot be read ({error.strerror}).") from error


def log_in(path: Path) -> tuple[ReviewLog, int]:
    """Give the lines of the log in a database of any format up to this program's own.

    With them comes how many are damaged, and were left out.

    Raise ``TrainerError`` if it is damaged, of a newer program, or of another one.
    """
    with (
        TemporaryDirectory(prefix="trainer-") as folder,
        _named(path, Path(folder)) as copy,
        closing(Database(copy)) as database,
    ):
        if faults := database_faults(database):
            raise TrainerError(f"{path} is damaged ({faults[0]}), so nothing was read from it.")
        log = Reviews(database, Scheduler).log()
        return log, len(database.damage.all())


def device_in(path: Path) -> str | None:
    """Give the id of the device in a database, ``None`` where there is none that can be read."""
    with suppress(TrainerError, OSError, sqlite3.Error):
        if path.is_file():
            with (
                TemporaryDirectory(prefix="trainer-") as folder,
                _named(path, Path(folder)) as copy,
                closing(sqlite3.connect(copy)) as connection,
            ):
                row = connection.execute(_ITS_DEVICE).fetchone()
                return str(row[0]) if row else None
    return None


@contextmanager
def _named(path: Path, folder: Path) -> Iterator[Path]:
    """Give a copy, with the journal that belongs to it; what is said of it names the original."""
    copy = folder / "trainer.db"
    try:
        shutil.copyfile(path, copy)
        journal = path.with_name(path.name + _JOURNAL)
        if journal.is_file():
            shutil.copyfile(journal, copy.with_name(copy.name + _JOURNAL))
        yield copy
    except OSError as error:
        raise TrainerError(f"{path} cannot be read ({error.strerror}).") from error
    except TrainerError as error:
        raise TrainerError(str(error).replace(str(copy), str(path))) from error
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise TrainerError(
            f"{path} contains lines that trainer did not write, so nothing was read from it."
        ) from error
