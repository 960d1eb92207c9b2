"""Suspensions: problems that are kept with their memory, but never planned."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select

from trainer.storage.database import Database
from trainer.storage.tables import SuspensionRow


class Suspensions:
    """Keeps the slugs of the suspended problems."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> frozenset[str]:
        """Give the slugs that are suspended."""
        with self._database.reading() as session:
            return frozenset(session.exec(select(SuspensionRow.slug)))

    def suspend(self, slug: str, now: datetime) -> None:
        """Suspend a problem; suspending it twice changes nothing."""
        with self._database.writing() as session:
            if session.get(SuspensionRow, slug) is None:
                session.add(SuspensionRow(slug=slug, suspended_at=now))

    def resume(self, slug: str) -> None:
        """Let a problem be planned again; it need not be suspended."""
        with self._database.writing() as session:
            session.exec(delete(SuspensionRow).where(col(SuspensionRow.slug) == slug))
