"""The memory of every card: a cache of the log, dropped and rebuilt at will."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import select

from trainer.domain.memory import Memory
from trainer.domain.review import CardKey
from trainer.domain.scheduler import Scheduler
from trainer.storage import replay
from trainer.storage.database import Database
from trainer.storage.replay import Progress
from trainer.storage.rows import remembered
from trainer.storage.tables import MEMORY


class Memories:
    """Reads what FSRS knows of the cards, and keeps it equal to a replay of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: tuple[replay.State | None, Mapping[CardKey, Memory]] = (None, {})

    def all(self) -> Mapping[CardKey, Memory]:
        """Give the memory of every card that was reviewed: the same mapping until one changes."""
        with self._database.reading() as session:
            connection = session.connection()
            state = replay.state(connection)
            known, memories = self._read
            if state == known:
                return memories
            rows = connection.execute(select(MEMORY)).all()
        memories = {card: memory for card, memory, _ in map(remembered, rows)}
        self._read = state, MappingProxyType(memories)
        return self._read[1]

    def ensure(self, scheduler: Scheduler, progress: Progress | None = None) -> None:
        """Rebuild the cache if it is missing, or of a scheduler with another key."""
        with self._database.reading() as session:
            known = replay.cached_key(session.connection())
        if known != scheduler.key:
            self.rebuild(scheduler, progress)

    def rebuild(self, scheduler: Scheduler, progress: Progress | None = None) -> None:
        """Make the whole cache anew from the log."""
        with self._database.writing() as session:
            replay.rebuild(session.connection(), scheduler, progress)

    def drop(self) -> None:
        """Forget the cache; the next ``ensure``, or the next line of the log, rebuilds it."""
        with self._database.writing() as session:
            replay.drop(session.connection())

    def differences(self, scheduler: Scheduler) -> list[str]:
        """Give a sentence for each card whose cached memory is not what a replay gives."""
        with self._database.reading() as session:
            connection = session.connection()
            rows = connection.execute(select(MEMORY)).all()
            cached = {card: (memory, last) for card, memory, last in map(remembered, rows)}
            true = {card: (m, last) for card, m, last in replay.replayed(connection, scheduler)}
        return [
            f"{card.slug} ({card.skill}): the cache has {cached.get(card, 'nothing')}, "
            f"the log gives {true.get(card, 'nothing')}."
            for card in sorted({*cached, *true}, key=lambda card: (card.slug, card.skill))
            if cached.get(card) != true.get(card)
        ]
