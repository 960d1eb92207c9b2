"""The learner's settings in use, and what changing one brings with it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime

from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.settings import Settings, setting
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings


@dataclass
class Preferences:
    """The settings as they stand; a change is saved at once.

    What is due by another retention follows at the next look; nothing has to be rescheduled.

    All that is done inside a ``together`` is one transaction, which no other trainer gets between.
    """

    stored: StoredSettings
    memories: Memories
    read_clock: Callable[[], datetime]
    together: Callable[[], AbstractContextManager[None]]
    _current: Settings | None = None

    @property
    def current(self) -> Settings:
        """The settings in use."""
        if self._current is None:
            self._current = self.stored.load()
        return self._current

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler that the settings in use ask for."""
        return Scheduler(self.current.desired_retention)

    def settle(self) -> None:
        """Make the cache of memories that of the scheduler in use, where it is not."""
        self.memories.ensure(self.scheduler)

    @property
    def first_start(self) -> bool:
        """Whether the learner has not yet answered or skipped the first questions."""
        return not self.stored.greeted()

    def greeted(self) -> None:
        """Note that the first questions were answered or skipped."""
        self.stored.greet(self.read_clock())

    def change(self, name: str, text: str, today: date | None = None) -> Settings:
        """Set one setting from text; if it is wrong, raise ``TrainerError`` and change nothing.

        What a person typed is read as of the study day, ``today``.
        """
        setting(name).changed(self.current, text, today)
        with self.together():
            changed = setting(name).changed(self.stored.load(), text, today)
            self.stored.save(changed, self.read_clock())
        self._current = changed
        return changed

    def reload(self) -> Settings:
        """Read the settings again, which another trainer on the same home may have changed."""
        self._current = None
        return self.current
