"""Recovery: the backups, and the ways back from a database that is damaged or no longer wanted."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from trainer.domain.backup import Backup, chosen, moment_in_words
from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.study_day import StudyCalendar
from trainer.domain.wording.words import count
from trainer.files.home import Home
from trainer.files.text import write_parts
from trainer.storage.database_exists import begin, refuse_lost
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.integrity import refuse_damaged
from trainer.storage.recovery.proof import live_reviews
from trainer.storage.recovery.replacing import (
    candidate_beside,
    keep,
    prepare,
    put_in_place,
    set_aside,
    take_out_damaged,
)
from trainer.storage.recovery.salvage import salvage
from trainer.storage.recovery.setting_aside import SetAside, as_lines, refuse_damaged_lines
from trainer.storage.views.due import study_calendar

AT_MOST_EVERY = timedelta(minutes=30)
"""Backups that nobody asks for are at least so far apart."""

_DATE = re.compile(r"\d{1,4}/\d{1,2}(?:/\d{1,4})?", re.ASCII)
"""A date of which the slashes are not those of a path."""

_PLACE = Path(__file__).resolve().parents[3]
_APART = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "from trainer.__main__ import main; sys.exit(main())"
)
"""The program, wherever it is installed; nothing that lies in the current folder is imported."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """What is in the database now, and what became of the one before.

    ``reviews_before`` is ``None`` where that could not be read; ``kept`` is the file it is kept in.
    ``aside`` counts the damaged lines that are kept in the file ``lines`` now.
    """

    reviews: int
    reviews_before: int | None
    kept: Path | None
    aside: int = 0
    lines: Path | None = None

    @property
    def sentences(self) -> list[str]:
        """Say what changed, and what did not."""
        before = self.reviews_before
        was = "the earlier database could not be read" if before is None else f"before, {before:,}"
        said = [f"{count(self.reviews, 'review')} now; {was}."]
        if self.kept is not None:
            said.append(f"The earlier database is kept as {self.kept}.")
        if self.lines is not None:
            said.append(f"{count(self.aside, 'damaged line')} moved to {self.lines}.")
        return [*said, "Problem folders were not changed."]


@dataclass
class Recovery:
    """Works on the file of the database; nobody else may have it open when it is replaced."""

    home: Home
    read_clock: Callable[[], datetime]
    local_zone: tzinfo

    def __post_init__(self) -> None:
        self.backups = Backups(self.home.database)

    def fault(self) -> str | None:
        """Give the sentence that says what is wrong with the database, ``None`` if it is sound."""
        try:
            refuse_lost(self.home.database)
            if self.home.database.exists():
                refuse_damaged(self.home.database)
                refuse_damaged_lines(self.home.database)
        except DamagedError as error:
            return str(error)
        return None

    def back_up(self) -> Backup:
        """Make a backup now."""
        self._refuse_empty_home()
        return self.backups.make(self.read_clock())

    def back_up_if_due(self) -> Backup | None:
        """Make a backup if something changed since the last one and that is not too young."""
        refuse_lost(self.home.database)
        if not self.home.database.exists():
            return None
        refuse_damaged(self.home.database)
        return self.backups.make_if_due(self.read_clock(), AT_MOST_EVERY)

    def begin_apart(self) -> "subprocess.Popen[bytes] | None":
        """Begin ``back_up_if_due`` in a process of low priority, which outlives this one.

        It ends with 0 if all is well. ``None`` where no process can be started.
        """
        words = (sys.executable, "-P", "-c", _APART, str(_PLACE), "--home", str(self.home.root))
        with suppress(OSError):
            return subprocess.Popen(
                [*words, "backup", "--quiet"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        return None

    def find(self, when: str) -> Path:
        """Give the file of the backup that the words name, or the file that they are."""
        file = Path(when).expanduser()
        is_file = "/" in when and (file.exists() or not _DATE.fullmatch(when.strip()))
        if is_file or when.endswith((".db", ".backup")):
            return file
        calendar = self._calendar()
        today = calendar.day_of(self.read_clock())
        return self.path(chosen(when, self.all(), calendar, today))

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self.backups.folder

    def failure(self) -> str | None:
        """Give the sentence that says why the last backup failed, ``None`` if it did not."""
        return self.backups.failure()

    def all(self) -> list[Backup]:
        """Give the backups, the latest first."""
        return self.backups.all()

    def path(self, backup: Backup) -> Path:
        """Give the file of a backup."""
        return self.backups.path(backup)

    def reviews(self, backup: Backup) -> int | None:
        """Give how many reviews a backup holds, ``None`` where it cannot be read."""
        return self.backups.reviews(backup)

    def reviews_in_words(self, backup: Backup) -> str:
        """Give how many reviews a backup holds: ``120 reviews``."""
        reviews = self.reviews(backup)
        return "cannot be read" if reviews is None else count(reviews, "review")

    def last_good(self) -> Backup | None:
        """Give the latest backup that can be read."""
        readable = (it for it in self.all() if self.reviews(it) is not None)
        return next(readable, None)

    @property
    def salvageable(self) -> bool:
        """Whether there is a file that something may be read from."""
        database = self.home.database
        journal = database.with_name(f"{database.name}-wal")
        return any(it.is_file() and it.stat().st_size > 0 for it in (database, journal))

    def restore(self, source: Path) -> Replaced:
        """Put a backup in the place of the database, which is backed up before, or set aside."""
        with self._alone(), candidate_beside(self.home.database) as candidate:
            prepare(source, candidate)
            return self._replace(candidate)

    def salvage(self) -> Replaced:
        """Put what reads of a damaged database in its place; the damaged file is kept beside it."""
        if not self.salvageable:
            raise TrainerError(f"Nothing can be read from {self.home.database}; restore a backup.")
        with self._alone(), candidate_beside(self.home.database) as candidate:
            database = self.home.database
            aside = take_out_damaged(database, candidate)
            if aside is None:
                aside = salvage(database, candidate)
            return self._with_lines_kept(self._replace(candidate), aside)

    def start_fresh(self) -> Replaced:
        """Begin an empty log; what was there before is kept under another name."""
        with self._alone():
            kept = set_aside(self.home.database, self.read_clock())
            begin(self.home.database)
            return Replaced(0, None, kept)

    def moment(self, backup: Backup) -> str:
        """Give the moment that a backup is of, in the learner's time zone."""
        return moment_in_words(backup.at, self._calendar().zone)

    def _replace(self, candidate: Path) -> Replaced:
        reviews = live_reviews(candidate)
        before, kept = keep(self.backups, self.read_clock())
        put_in_place(candidate, self.home.database)
        self.backups.forget_failure()
        return Replaced(reviews, before, kept)

    def _with_lines_kept(self, replaced: Replaced, aside: Sequence[SetAside]) -> Replaced:
        """Keep the lines that were set aside in a file beside the database that was replaced."""
        if not aside or replaced.kept is None:
            return replaced
        path = replaced.kept.with_name(f"{replaced.kept.name}.lines")
        write_parts(path, as_lines(aside))
        return replace(replaced, aside=len(aside), lines=path)

    def _refuse_empty_home(self) -> None:
        refuse_lost(self.home.database)
        if not self.home.database.exists():
            raise TrainerError(f"Nothing to back up in {self.home.root} yet.")

    def _calendar(self) -> StudyCalendar:
        """Give the learner's calendar, the usual one where the database cannot be read."""
        try:
            return study_calendar(self.home.database, self.read_clock())
        except TrainerError:
            return StudyCalendar(self.local_zone)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep every other trainer out of the home; raise ``TrainerError`` where one is in it."""
        if not self.home.lock.lock_exclusive():
            raise TrainerError(
                f"Another trainer is using {self.home.root}; close it first. Nothing was changed."
            )
        try:
            yield
        finally:
            self.home.lock.leave()
