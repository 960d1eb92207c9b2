"""The backups: copies of the database in a folder beside it, each proved before it counts."""

import os
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from trainer.domain.backup import Backup
from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.text import clean_line
from trainer.domain.thinning import worth_keeping
from trainer.files.unfinished import sweep_unfinished, unfinished
from trainer.storage.database_exists import BACKUPS
from trainer.storage.recovery.proof import differ, lines, live_reviews, prove, reading
from trainer.storage.sqlite_errors import is_damage, sentence

if sys.platform != "win32":
    import fcntl

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{6})Z\.db")
_LONGEST_SENTENCE = 500


class Backups:
    """Makes, lists and thins the backups of the database at ``database``."""

    def __init__(self, database: Path) -> None:
        self.database = database
        self.folder = database.parent / BACKUPS
        self._failure = self.folder / "failure.txt"

    def all(self) -> list[Backup]:
        """Give the backups, the latest first; whatever else lies in the folder is passed over."""
        try:
            with os.scandir(self.folder) as entries:
                found = [_backup(entry) for entry in entries]
        except OSError:
            return []
        return sorted(filter(None, found), key=lambda backup: backup.at, reverse=True)

    def path(self, backup: Backup) -> Path:
        """Give the file of a backup."""
        return self.folder / backup.name

    def reviews(self, backup: Backup) -> int | None:
        """Give how many reviews a backup holds, ``None`` where it cannot be read."""
        try:
            return live_reviews(self.path(backup))
        except sqlite3.Error:
            return None

    def make(self, now: datetime) -> Backup:
        """Copy the database as it is at this moment, prove the copy, and thin the older ones.

        Raise ``DamagedError`` if the database is at fault, ``TrainerError`` if the disk is; then
        there is no backup, and all others stay. Takes a second or so; meant for no screen.
        """
        try:
            with self._told(), self._in_turn():
                made = self._made(now)
                self._thin(made)
                self.forget_failure()
                return made
        except TrainerError as error:
            self._note(error)
            raise

    def make_if_due(self, now: datetime, at_most_every: timedelta) -> Backup | None:
        """Make a backup unless there is a young one, or nothing changed since the last."""
        before = [backup for backup in self.all() if backup.at <= now]
        if any(now - backup.at < at_most_every for backup in before):
            return None
        with self._told():
            if before and not self._changed_since(before[0]):
                return None
        return self.make(now)

    def changed_since(self, backup: Backup) -> bool:
        """Tell whether the database holds something that the backup does not."""
        with self._told():
            return self._changed_since(backup)

    def failure(self) -> str | None:
        """Give the sentence that says why the last backup failed, ``None`` if it did not."""
        try:
            with self._failure.open(encoding="utf-8", errors="replace") as file:
                return clean_line(file.read(_LONGEST_SENTENCE), _LONGEST_SENTENCE) or None
        except OSError:
            return None

    def forget_failure(self) -> None:
        """Say no more of a backup that failed: what was at fault is not there any more."""
        with suppress(OSError):
            self._failure.unlink(missing_ok=True)

    def _changed_since(self, backup: Backup) -> bool:
        try:
            return differ(self.database, self.path(backup))
        except sqlite3.Error:
            with reading(self.database) as connection:
                lines(connection)
            return True

    def _made(self, now: datetime) -> Backup:
        place = self._free_place(now)
        with unfinished(place) as copy:
            copy.touch(mode=0o600)
            with reading(self.database) as connection:
                before = lines(connection)
                connection.execute("VACUUM INTO ?", (str(copy),))
                after = lines(connection)
            prove(copy, before, after)
        return Backup(place.name, _moment(place.name) or now, place.stat().st_size)

    def _free_place(self, now: datetime) -> Path:
        at = now.astimezone(UTC)
        while (place := self.folder / _name(at)).exists():
            at += timedelta(microseconds=1)
        return place

    def _thin(self, made: Backup) -> None:
        backups = self.all()
        staying = worth_keeping([backup.at for backup in backups], made.at)
        for backup in backups:
            if backup.at not in staying:
                with suppress(OSError):
                    self.path(backup).unlink()

    def _note(self, error: TrainerError) -> None:
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, exist_ok=True)
            self._failure.write_text(f"{error}\n", encoding="utf-8", errors="replace")

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Wait for whoever makes a backup, then be the only one; sweep what a killed one left."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        if sys.platform == "win32":
            yield
            return
        lock = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            sweep_unfinished([self.folder])
            yield
        finally:
            os.close(lock)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if is_damage(error):
                raise DamagedError(sentence(error, self.database)) from error
            raise self._failed(str(error)) from error
        except OSError as error:
            raise self._failed(error.strerror or str(error)) from error

    def _failed(self, why: str) -> TrainerError:
        return TrainerError(
            f"No backup could be made in {self.folder} ({why}); free some space or check the "
            "disk. Your log and the older backups are unchanged."
        )


def _backup(entry: "os.DirEntry[str]") -> Backup | None:
    at = _moment(entry.name)
    try:
        known = at is not None and entry.is_file(follow_symlinks=False)
        return Backup(entry.name, at, entry.stat().st_size) if known and at else None
    except OSError:
        return None


def _name(at: datetime) -> str:
    moment = at.replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{moment.replace(':', '-')}Z.db"


def _moment(name: str) -> datetime | None:
    match = _NAME.fullmatch(name)
    try:
        return (
            datetime.fromisoformat(f"{match[1]}{match[2]}:{match[3]}:{match[4]}Z")
            if match
            else None
        )
    except ValueError:
        return None
