"""Health: whether everything is in order here, one look after the other."""

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from trainer.domain.text import clean_line
from trainer.domain.words import count
from trainer.runner.detect import detect
from trainer.services.clock import Clock
from trainer.services.editor import editor_words
from trainer.services.library import Library
from trainer.storage.database import Database
from trainer.storage.drafts import Drafts
from trainer.storage.home import Home
from trainer.storage.integrity import database_faults, database_format
from trainer.storage.memories import Memories
from trainer.storage.reviews import Reviews

TOLERATED = timedelta(minutes=5)
"""A review this far ahead of the clock is not worth a word."""


@dataclass(frozen=True, slots=True)
class Check:
    """What one look showed: what it was about, whether all is well, and a sentence or more."""

    title: str
    well: bool
    sentences: tuple[str, ...]


@dataclass
class Health:
    """Looks at everything that the program rests on, and changes nothing."""

    home: Home
    database: Database
    library: Library
    reviews: Reviews
    memories: Memories
    drafts: Drafts
    clock: Clock

    def checks(self) -> Iterator[Check]:
        """Give the checks one by one, as they are made."""
        yield self._home()
        yield self._database()
        yield self._memory()
        yield self._catalogue()
        yield self._drafts()
        yield self._editor()
        yield _terminal()
        yield self._clock()
        yield _fence()

    def _home(self) -> Check:
        root = self.home.root
        faults = []
        if not os.access(root, os.R_OK | os.W_OK | os.X_OK):
            faults.append(f"{root} cannot be written; check its permissions.")
        if os.name == "posix" and stat.S_IMODE(root.stat().st_mode) & 0o077:
            faults.append(f"Others may look into {root}; 'chmod 700' keeps it to yourself.")
        return _check("home", faults, f"{root} is yours alone and can be written.")

    def _database(self) -> Check:
        found, known = database_format(self.database)
        faults = [f"SQLite finds: {line}." for line in database_faults(self.database)]
        lines = count(self.reviews.count(), "review")
        return _check("database", faults, f"It is sound: format {found} of {known}, {lines}.")

    def _memory(self) -> Check:
        faults = self.memories.differences(self.clock.preferences.scheduler)
        return _check("memory", faults, "What is remembered of each problem follows from the log.")

    def _catalogue(self) -> Check:
        catalogue = self.library.refresh()
        patterns = sum(bool(catalogue.of(pattern)) for pattern in catalogue.patterns)
        return _check(
            "catalogue",
            catalogue.faults,
            f"{count(len(catalogue.problems), 'problem')} of {count(patterns, 'pattern')}.",
        )

    def _drafts(self) -> Check:
        kept = count(len(self.drafts.all()), "unfinished attempt")
        return _check("drafts", self.drafts.faults(), f"{kept} kept.")

    def _editor(self) -> Check:
        word = editor_words(self.clock.preferences.current.editor)[0]
        place = shutil.which(word)
        fault = f"There is no program {word!r}; 'trainer settings editor NAME' chooses another."
        return _check("editor", [] if place else [fault], f"{place} opens your code.")

    def _clock(self) -> Check:
        now, calendar = self.clock.now(), self.clock.calendar
        local = now.astimezone(calendar.zone)
        latest = max((review.at for review in self.reviews.latest(1)), default=now)
        fault = (
            f"The computer says {local:%Y-%m-%d %H:%M}, but the latest review was made at "
            f"{latest.astimezone(calendar.zone):%Y-%m-%d %H:%M}; set the clock right."
        )
        zone = self.clock.preferences.current.time_zone or f"this computer's ({local:%Z%z})"
        return _check(
            "clock",
            [fault] if latest > now + TOLERATED else [],
            f"It is {local:%Y-%m-%d %H:%M}, time zone {zone}; days turn at "
            f"{calendar.rollover_hour:02}:00.",
        )


def _terminal() -> Check:
    size = shutil.get_terminal_size()
    name = clean_line(os.environ.get("TERM", "")) or "not named"
    faults = []
    if size.columns < 80 or size.lines < 24:
        faults.append(f"It has {size.columns} x {size.lines} cells; 80 x 24 is the least.")
    return _check("terminal", faults, f"{name}, {size.columns} x {size.lines} cells.")


def _fence() -> Check:
    level, why = detect()
    return Check("fence", True, (f"Your code runs at the level {level.value!r}. {why}".strip(),))


def _check(title: str, faults: list[str] | tuple[str, ...], otherwise: str) -> Check:
    return Check(title, not faults, tuple(faults) or (otherwise,))
