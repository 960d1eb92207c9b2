"""Where the last sync left off, so that the next one reads and sends only what is new.

It lies in the database, and not beside it: a database that is set back is set back in this too.
"""

import json
from dataclasses import astuple, dataclass

from trainer import __version__
from trainer.files.appended import Mark
from trainer.files.sync_folder import SyncFolder
from trainer.storage.database import Database
from trainer.storage.door import parsed
from trainer.storage.local.meta import fact
from trainer.storage.log.log_queries import End
from trainer.storage.schema.tables import MetaRow

_LEFT_OFF = "sync left off"


@dataclass(frozen=True, slots=True)
class SyncCursor:
    """How far each file of the folder was read, and where the log ended when it was sent."""

    marks: dict[str, Mark]
    end: End


class SyncCursors:
    """Keeps where the last sync left off; what it does not know only costs time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, folder: SyncFolder) -> SyncCursor | None:
        """Give where the last sync with this folder left off, ``None`` where that is not known."""
        with self._database.reading() as session:
            told = parsed(fact(session, _LEFT_OFF))
        try:
            marks = {name: Mark(*mark) for name, mark in told["marks"].items()}
            end = [int(row) for row in told["end"]]
            return SyncCursor(marks, end) if told["of"] == _of(folder) else None
        except (TypeError, ValueError, KeyError, AttributeError):
            return None

    def keep(self, folder: SyncFolder, left_off: SyncCursor) -> None:
        """Note where a sync left off."""
        marks = {name: astuple(mark) for name, mark in left_off.marks.items()}
        value = json.dumps({"of": _of(folder), "marks": marks, "end": left_off.end})
        with self._database.writing() as session:
            session.merge(MetaRow(key=_LEFT_OFF, value=value))


def _of(folder: SyncFolder) -> list[str]:
    """Give what must be the same: another program may understand lines that this one passed by."""
    return [__version__, str(folder.own)]
