"""The learner's settings in use, and what changing one brings with it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import date, datetime

from trainer.domain.errors import UnwritableError
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.settings import Settings, setting
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings

_NEWEST = "the plan that gets ready"
_NEWS = (
    "The plan has changed: it builds up pattern by pattern, and with an interview date it "
    "ends in a final round. Your history is unchanged; without a date, reviews come at your "
    "desired retention, as before."
)


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

    def settle(self) -> None:
        """Make the cache of memories that of the parameters in use, where it is not."""
        self.memories.ensure(Scheduler())

    @property
    def first_start(self) -> bool:
        """Whether the learner has not yet answered or skipped the first questions."""
        return not self.stored.greeted()

    def greeted(self) -> None:
        """Note that the first questions were answered or skipped: nothing else is news then."""
        self.stored.greet(self.read_clock())
        self.stored.note_told(_NEWEST, self.read_clock())

    def was_told(self, what: str) -> bool:
        """Give whether the learner was told this in this home."""
        return self.stored.was_told(what)

    def note_told(self, what: str) -> None:
        """Note that the learner was told this; where nothing can be written, it is told again."""
        with suppress(UnwritableError):
            self.stored.note_told(what, self.read_clock())

    def news(self) -> str:
        """Give, once, what is new to somebody who was here before; nothing to anybody else."""
        if self.first_start or self.stored.was_told(_NEWEST):
            return ""
        with suppress(UnwritableError):
            self.stored.note_told(_NEWEST, self.read_clock())
        return _NEWS

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
