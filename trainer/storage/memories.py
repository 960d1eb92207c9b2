"""The memory of every card: a cache of the log, dropped and rebuilt at will."""

from datetime import date

from sqlalchemy import select, text

from trainer.domain.memory import Memory
from trainer.domain.review import CardKey, Skill
from trainer.domain.scheduler import Scheduler
from trainer.storage import replay
from trainer.storage.database import Database
from trainer.storage.due import DUE_CARDS, DueCard
from trainer.storage.replay import Progress
from trainer.storage.rows import memory_of
from trainer.storage.tables import MEMORY


class Memories:
    """Reads what FSRS knows of the cards, and keeps it equal to a replay of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[CardKey, Memory]:
        """Give the memory of every card that was reviewed."""
        with self._database.reading() as session:
            rows = session.connection().execute(select(MEMORY)).all()
        return {CardKey(row.slug, Skill(row.skill)): memory_of(row) for row in rows}

    def of(self, card: CardKey) -> Memory | None:
        """Give the memory of a card, ``None`` for one never reviewed."""
        mine = (MEMORY.c.slug == card.slug, MEMORY.c.skill == card.skill.value)
        with self._database.reading() as session:
            row = session.connection().execute(select(MEMORY).where(*mine)).first()
        return memory_of(row) if row else None

    def due(self, day: date) -> list[DueCard]:
        """Give the cards due on a study day that are not suspended, by due day, then by slug."""
        with self._database.reading() as session:
            rows = session.connection().execute(text(DUE_CARDS), {"day": day.isoformat()}).all()
        return [DueCard(slug, skill, date.fromisoformat(due)) for slug, skill, due in rows]

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
            cached = {
                CardKey(row.slug, Skill(row.skill)): (memory_of(row), row.last_review_id)
                for row in connection.execute(select(MEMORY))
            }
            true = {card: (m, last) for card, m, last in replay.replayed(connection, scheduler)}
        return [
            f"{card.slug} ({card.skill}): the cache has {cached.get(card, 'nothing')}, "
            f"the log gives {true.get(card, 'nothing')}."
            for card in sorted({*cached, *true}, key=lambda card: (card.slug, card.skill))
            if cached.get(card) != true.get(card)
        ]
