"""Health: whether everything is in order here, one look after the other."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.backup import Backup
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.files.home import Home
from trainer.files.writable import why_unwritable
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.care.health_check import HealthCheck
from trainer.services.care.orphans import Orphans, Permissions
from trainer.services.care.recovery import Recovery
from trainer.services.clock import Clock
from trainer.services.editor import editor_words
from trainer.services.library import Library
from trainer.storage.database import Database
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.integrity import database_faults, database_format
from trainer.storage.recovery.setting_aside import damaged_lines
from trainer.storage.views.memories import Memories

TOLERATED = timedelta(minutes=5)
"""A review this far ahead of the clock is not worth a word."""

LONG_PAUSE = timedelta(days=366)
"""A pause this long may be one, or a clock that is ahead."""

OLDEST_BACKUP = timedelta(days=7)
"""A backup older than this is one too few, where anything changed since."""

MUCH_TO_LOSE = 20
"""With so many reviews and no backup something is wrong."""

MOST_NAMED = 20
"""So many damaged lines are named; of more it is said how many they are."""


@dataclass
class Health:
    """Looks at everything that the program rests on, and changes nothing."""

    home: Home
    database: Database
    library: Library
    reviews: Reviews
    memories: Memories
    drafts: Drafts
    changes: Changes
    orphans: Orphans
    recovery: Recovery
    clock: Clock

    def checks(self) -> Iterator[HealthCheck]:
        """Give the checks one by one, as they are made."""
        yield self._home()
        yield self._database()
        yield self._lines()
        yield self._memory()
        yield self._catalogue()
        yield self._drafts()
        yield self.orphans.look()
        yield self._backups()
        yield self._editor()
        yield _terminal()
        yield self._clock()
        yield _fence()

    def _home(self) -> HealthCheck:
        root = self.home.root
        faults = []
        if why := why_unwritable(self.home.database):
            faults.append(why.value.format(file=root, saved=""))
        if os.name == "posix" and root in Permissions(self.home).open_places():
            faults.append(f"Others can read {root}; 'chmod 700' makes it private.")
        return HealthCheck.of("home", faults, f"{root} is private and writable.")

    def _database(self) -> HealthCheck:
        found, known = database_format(self.database)
        faults = [f"SQLite reports: {line}." for line in database_faults(self.database)]
        lines = count(self.reviews.count(), "review")
        return HealthCheck.of("database", faults, f"Intact: format {found} of {known}, {lines}.")

    def met(self) -> str | None:
        """Say that nothing can be written, or what was set aside, ``None`` if all is well."""
        if self.database.only_read is not None:
            why = why_unwritable(self.home.database)
            said = (
                why.value.format(file=self.home.root, saved="") if why else self.database.only_read
            )
            return f"{said} Until then you can look around, but nothing is saved."
        met = self.database.damage.all()
        if not met:
            return None
        return (
            f"{count(len(met), 'damaged line')} left out, the first: {met[0]} 'trainer "
            "doctor' lists them; with --repair it moves them to a file."
        )

    def _lines(self) -> HealthCheck:
        damaged = damaged_lines(self.database)
        faults = [f"{it.table}, row {it.row}: {it.why}" for it in damaged[:MOST_NAMED]]
        if len(damaged) > MOST_NAMED:
            faults.append(f"{count(len(damaged) - MOST_NAMED, 'more damaged line')}.")
        if damaged:
            faults.append("'trainer doctor --repair' moves them to a file.")
        faults += self.clock.preferences.stored.unreadable()
        return HealthCheck.of("lines", faults, "Every line is readable and unchanged.")

    def _memory(self) -> HealthCheck:
        faults = self.memories.differences(self.clock.scheduler)
        faults = [*faults, *self.changes.differences()]
        return HealthCheck.of("memory", faults, "The caches agree with the log.")

    def _catalogue(self) -> HealthCheck:
        catalogue = self.library.refresh(whole=True)
        patterns = sum(bool(catalogue.of(pattern)) for pattern in catalogue.patterns)
        return HealthCheck.of(
            "catalogue",
            catalogue.faults,
            f"{count(len(catalogue.problems), 'problem')} in {count(patterns, 'pattern')}.",
        )

    def _drafts(self) -> HealthCheck:
        kept = count(len(self.drafts.all()), "unfinished attempt")
        return HealthCheck.of("drafts", self.drafts.faults(), f"{kept}.")

    def _backups(self) -> HealthCheck:
        backups = self.recovery.all()
        if failure := self.recovery.backups.failure():
            return HealthCheck.of("backups", [f"The last one failed: {failure}"])
        if not backups:
            none = "None yet; 'trainer backup' makes one."
            return HealthCheck("backups", self.reviews.count() < MUCH_TO_LOSE, (none,))
        return self._last_backup(backups)

    def _last_backup(self, backups: list[Backup]) -> HealthCheck:
        last, said = backups[0], self.recovery.moment(backups[0])
        faults = []
        if self.recovery.reviews(last) is None:
            faults.append(
                f"The last one, from {said}, cannot be read; 'trainer backup' makes a new one."
            )
        elif self.clock.now() - last.at > OLDEST_BACKUP and self.recovery.backups.changed_since(
            last
        ):
            faults.append(f"The last one is from {said}; 'trainer backup' makes a new one.")
        return HealthCheck.of(
            "backups", faults, f"{count(len(backups), 'backup')}, the last one from {said}."
        )

    def _editor(self) -> HealthCheck:
        word = editor_words(self.clock.preferences.current.editor)[0]
        place = shutil.which(word)
        fault = f"No program is called {word!r}; 'trainer settings editor NAME' chooses another."
        return HealthCheck.of("editor", [] if place else [fault], f"{place} opens your code.")

    def _clock(self) -> HealthCheck:
        now, calendar = self.clock.now(), self.clock.calendar
        local = calendar.local(now)
        latest = max((review.at for review in self.reviews.latest(1)), default=now)
        if now - latest > LONG_PAUSE:
            away = (
                f"The latest review is from {calendar.local(latest):%Y-%m-%d}; check that the "
                "clock is right."
            )
            return HealthCheck("clock", True, (f"It is {local:%Y-%m-%d %H:%M}.", away))
        fault = (
            f"The clock says {local:%Y-%m-%d %H:%M}, but the latest review is from "
            f"{calendar.local(latest):%Y-%m-%d %H:%M}; set the clock."
        )
        zone = self.clock.preferences.current.time_zone or f"this computer's ({local:%Z%z})"
        return HealthCheck.of(
            "clock",
            [fault] if latest > now + TOLERATED else [],
            f"It is {local:%Y-%m-%d %H:%M}, time zone {zone}; study days begin at "
            f"{calendar.rollover_hour:02}:00.",
        )


def _terminal() -> HealthCheck:
    size = shutil.get_terminal_size()
    name = clean_line(os.environ.get("TERM", "")) or "no TERM"
    faults = []
    if size.columns < 80 or size.lines < 24:
        faults.append(f"{size.columns}x{size.lines} is too small; it needs 80x24.")
    return HealthCheck.of("terminal", faults, f"{name}, {size.columns}x{size.lines}.")


def _fence() -> HealthCheck:
    level, why = Sandbox().detect_level()
    strongest, why_so = Sandbox(FenceLevel.BOX).detect_level()
    own = f"Your code runs at the protection level {level.value!r}. {why}"
    distant = f"Code from elsewhere runs at the protection level {strongest.value!r}. {why_so}"
    return HealthCheck("fence", True, (own, distant))
