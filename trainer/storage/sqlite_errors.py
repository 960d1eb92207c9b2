"""What SQLite's errors mean to a person: one sentence with the file and what to do about it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trainer.domain.errors import DamagedError, TrainerError, UnwritableError
from trainer.files.writable import why_unwritable

WAY_OUT = (
    "'trainer restore' restores the last backup, 'trainer doctor --repair' saves what can be read."
)
"""What to do about a damaged database, as every sentence about one ends."""

_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""All questions are right: one that SQLite does not understand is asked of a damaged file."""

_LOCKED = "{file} is locked by another program; close that program, or try again."
_SENTENCES = {
    sqlite3.SQLITE_NOTADB: (
        f"{{file}} is damaged or not a database. It was not changed. {WAY_OUT}"
    ),
    sqlite3.SQLITE_CORRUPT: f"{{file}} is damaged ({{why}}). It was not changed. {WAY_OUT}",
    sqlite3.SQLITE_ERROR: (
        f"{{file}} does not have the tables of trainer ({{why}}). It was not changed. {WAY_OUT}"
    ),
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_FULL: (
        "The disk that holds {file} is full, so nothing was saved; free some space and try again."
    ),
    sqlite3.SQLITE_READONLY: (
        "{file} may not be written; check its permissions and those of its folder."
    ),
    sqlite3.SQLITE_PERM: "{file} may not be opened; check its permissions and those of its folder.",
    sqlite3.SQLITE_CANTOPEN: (
        "{file} cannot be opened; check that its folder exists and may be read and written."
    ),
    sqlite3.SQLITE_IOERR: (
        "{file} cannot be read or written ({why}), so nothing was saved; check the disk it is on."
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        "{file} refused a line that breaks its rules ({why}), so nothing was saved."
    ),
}
_OTHERWISE = (
    "{file} could not be used ({why}), so nothing was saved; check it, or restore a backup."
)


_MAY_BE_UNWRITABLE = (
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR),
)
_SAVED = ", so nothing was saved"


def sentence(error: sqlite3.Error, path: Path | None) -> str:
    """Give the sentence for an error; ``path`` is ``None`` for a database in memory."""
    code = getattr(error, "sqlite_errorcode", None)
    template = _OTHERWISE if code is None else _SENTENCES.get(code & 0xFF, _OTHERWISE)
    return template.format(file=path or "The database in memory", why=error)


def told(error: sqlite3.Error, path: Path | None) -> TrainerError:
    """Give the error to raise instead: a ``DamagedError`` where the file itself is at fault.

    It is an ``UnwritableError`` where it may only be read.
    """
    code = _code(error)
    if path is not None and code in _MAY_BE_UNWRITABLE:
        if why := why_unwritable(path):
            return UnwritableError(why.value.format(file=path, saved=_SAVED))
        if code == sqlite3.SQLITE_READONLY:
            return DamagedError(f"{path} is marked as read-only inside: {WAY_OUT}")
    return (DamagedError if is_damage(error) else TrainerError)(sentence(error, path))


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether SQLite says that the file is damaged, or none of its own."""
    return _code(error) in _DAMAGED


def _code(error: sqlite3.Error) -> int:
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


@contextmanager
def told_in_a_sentence(path: Path | None) -> Iterator[None]:
    """Raise what SQLite raises inside as a ``TrainerError``."""
    try:
        yield
    except sqlite3.Error as error:
        raise told(error, path) from error
    except UnicodeEncodeError as error:
        raise TrainerError(
            f"A name contains U+{ord(error.object[error.start]):04X}, which is not a "
            "character, so nothing was saved; write the name without it."
        ) from error
