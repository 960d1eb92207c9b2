"""Suspensions: problems that are kept with their memory, but never planned."""

from datetime import datetime

from sqlalchemy import select

from trainer.domain.log.change import SUSPENDED, Kind
from trainer.storage.database import Database
from trainer.storage.door import Door, text
from trainer.storage.log.changes import Changes
from trainer.storage.log.rows import AnyRow
from trainer.storage.schema.tables import SUSPENSION
from trainer.storage.views import current_choices as choices
from trainer.storage.views.renewed import renewed

_SLUGS = select(SUSPENSION.c.slug)
_DOOR = Door("suspension", slug=text)


class Suspensions:
    """Keeps the slugs of the suspended problems."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def all(self) -> frozenset[str]:
        """Give the slugs that are suspended."""
        return frozenset(
            renewed(self._database, lambda it: it.execute(_SLUGS).all(), _slug, choices.rebuild)
        )

    def suspend(self, slug: str, now: datetime) -> None:
        """Suspend a problem; suspending it twice changes nothing."""
        self._changes.choose([(Kind.SUSPENSION, slug, SUSPENDED)], now)

    def resume(self, slug: str, now: datetime) -> None:
        """Let a problem be planned again; it need not be suspended."""
        self._changes.choose([(Kind.SUSPENSION, slug, None)], now)


def _slug(row: AnyRow) -> str:
    return str(_DOOR.checked(row).slug)
