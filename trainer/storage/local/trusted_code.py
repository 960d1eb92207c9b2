"""Which code that came from elsewhere may run here, and which problems were begun here."""

from datetime import datetime
from pathlib import Path

from trainer.domain.log.change import Kind
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import MetaRow

_MADE_HERE = "made here: "


class TrustedCode:
    """Keeps what the learner agreed to, by the seal of the programs.

    An agreement is a line of the log that stays on this machine. So does the note of a folder that
    was made here, which is known by its place.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def agreed(self, seal: str) -> bool:
        """Give whether the learner agreed to run the programs of this seal."""
        change = self._changes.in_force(Kind.TRUST).get(seal)
        return change is not None and change.value is not None

    def agree(self, seal: str, slug: str, now: datetime) -> None:
        """Keep that the learner agreed; ``slug`` says whose programs these are."""
        self._changes.choose([(Kind.TRUST, seal, slug)], now)

    def made_here(self, folder: Path) -> bool:
        """Give whether this folder was made on this machine."""
        with self._database.reading() as session:
            return session.get(MetaRow, _key(folder)) is not None

    def note_made_here(self, folder: Path, now: datetime) -> None:
        """Keep that this folder was made on this machine."""
        with self._database.writing() as session:
            session.merge(MetaRow(key=_key(folder), value=now.isoformat()))


def _key(folder: Path) -> str:
    return f"{_MADE_HERE}{str(folder.resolve()).encode('utf-8', 'surrogateescape').hex()}"
