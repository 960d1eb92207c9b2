"""Suspensions: problems that are kept with their memory, but never planned."""

from datetime import datetime

from sqlmodel import select

from trainer.domain.log.change import SUSPENDED, Kind
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import SuspensionRow


class Suspensions:
    """Keeps the slugs of the suspended problems."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def all(self) -> frozenset[str]:
        """Give the slugs that are suspended."""
        with self._database.reading() as session:
            return frozenset(session.exec(select(SuspensionRow.slug)))

    def suspend(self, slug: str, now: datetime) -> None:
        """Suspend a problem; suspending it twice changes nothing."""
        self._changes.choose([(Kind.SUSPENSION, slug, SUSPENDED)], now)

    def resume(self, slug: str, now: datetime) -> None:
        """Let a problem be planned again; it need not be suspended."""
        self._changes.choose([(Kind.SUSPENSION, slug, None)], now)
