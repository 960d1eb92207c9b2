"""Repair: what ``trainer doctor --repair`` does, one sentence for each thing done."""

from collections.abc import Iterator
from dataclasses import dataclass

from trainer.domain.errors import DamagedError
from trainer.services.care.orphans import Orphans, Permissions
from trainer.services.care.recovery import Recovery
from trainer.services.clock import Clock
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.recovery.integrity import database_faults, reindex
from trainer.storage.recovery.setting_aside import damaged_in_words, damaged_lines
from trainer.storage.sqlite_errors import WAY_OUT
from trainer.storage.views.memories import Memories


@dataclass
class Repair:
    """Puts right what follows from the log or can be tidied; the log itself is never touched."""

    database: Database
    memories: Memories
    changes: Changes
    orphans: Orphans
    permissions: Permissions
    recovery: Recovery
    clock: Clock

    def run(self) -> Iterator[str]:
        """Repair after a backup, and give a sentence for each thing done, as it is done.

        Raise ``DamagedError`` where lines are to be set aside, or only salvaging is left.
        """
        if damaged := damaged_lines(self.database):
            raise DamagedError(damaged_in_words(damaged))
        yield f"Backed up to {self.recovery.path(self.recovery.back_up())}."
        yield from self.permissions.close()
        yield from self._indexes()
        yield from self._caches()
        yield from self.orphans.tidy()

    def _indexes(self) -> Iterator[str]:
        if not database_faults(self.database):
            return
        reindex(self.database)
        if faults := database_faults(self.database):
            raise DamagedError(f"{self.database.path} is damaged ({faults[0]}): {WAY_OUT}")
        yield "Rebuilt the indexes of the database."

    def _caches(self) -> Iterator[str]:
        if self.changes.differences():
            self.changes.rebuild()
            yield "Rebuilt settings, suspensions, notes and logged problems from the log."
        scheduler = self.clock.scheduler
        if self.memories.differences(scheduler):
            self.memories.rebuild(scheduler)
            yield "Rebuilt the memory of each problem from the log."
