"""What the database keeps, opened once: each part behind its own door."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from trainer.domain.errors import TrainerError, UnwritableError
from trainer.domain.memory.scheduler import Scheduler
from trainer.files.home import Home
from trainer.services.preferences import Preferences
from trainer.storage.database import Database
from trainer.storage.database_exists import begin, refuse_lost
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.log.undo_steps import UndoSteps
from trainer.storage.recovery.journal import refuse_torn_journal
from trainer.storage.views.answers import Answers
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.marks import Marks
from trainer.storage.views.memories import Memories
from trainer.storage.views.practice import Practice
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions


@dataclass(frozen=True)
class Stores:
    """What the database keeps, each part behind its own door."""

    database: Database
    preferences: Preferences
    reviews: Reviews
    memories: Memories
    answers: Answers
    drafts: Drafts
    plans: Plans
    logged: LoggedProblems
    suspensions: Suspensions
    changes: Changes
    undo_steps: UndoSteps
    marks: Marks
    practice: Practice

    @property
    def together(self) -> Callable[[], AbstractContextManager[None]]:
        """Gives a block in which everything is written at once, or nothing."""
        return self.database.together

    @classmethod
    def open(cls, home: Home, read_clock: Callable[[], datetime]) -> "Stores":
        """Open the database, or begin one where there never was any; the caller closes it."""
        home.lock.enter()
        try:
            refuse_lost(home.database)
            refuse_torn_journal(home.database)
            begin(home.database)
            return cls._of(_database(home), read_clock)
        except TrainerError:
            home.release()
            raise

    @classmethod
    def _of(cls, database: Database, read_clock: Callable[[], datetime]) -> "Stores":
        memories, marks = Memories(database), Marks(database)
        settings = StoredSettings(database)
        preferences = Preferences(settings, memories, read_clock, database.together)
        return cls(
            database,
            preferences,
            Reviews(database, Scheduler),
            memories,
            Answers(database),
            Drafts(database),
            Plans(database),
            LoggedProblems(database),
            Suspensions(database),
            Changes(database),
            UndoSteps(database),
            marks,
            Practice(database, marks),
        )


def _database(home: Home) -> Database:
    """Open the database, in memory and only to read where it cannot be written."""
    try:
        return Database(home.database)
    except UnwritableError as error:
        return Database(home.database, only_read=error)
