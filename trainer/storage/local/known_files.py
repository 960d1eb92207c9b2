"""Which version of each of the learner's own files this machine last wrote or recorded."""

import hashlib
import json
from typing import TypeGuard

from trainer.storage.database import Database
from trainer.storage.door import parsed
from trainer.storage.local.meta import fact
from trainer.storage.schema.tables import MetaRow

_FILES, _BEHIND = "own files", "own files behind"
ABSENT = ""
"""Stands for no file."""


def version_of(text: str | None) -> str:
    """Give what names the version of a file, ``ABSENT`` for no file."""
    if text is None:
        return ABSENT
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _are_versions(told: object) -> TypeGuard[dict[str, str]]:
    return isinstance(told, dict) and all(isinstance(it, str) for it in told.values())


class KnownFiles:
    """Keeps the version of each file by its name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> dict[str, str]:
        """Give the versions as they were saved; a file without one was never seen here."""
        with self._database.reading() as session:
            told = parsed(fact(session, _FILES))
        return told if _are_versions(told) else {}

    def save(self, versions: dict[str, str]) -> None:
        """Keep the versions."""
        kept = {name: version for name, version in versions.items() if version != ABSENT}
        with self._database.writing() as session:
            session.merge(MetaRow(key=_FILES, value=json.dumps(kept)))

    def fall_behind(self) -> None:
        """Note that the log says something of files that is not in the folders yet."""
        with self._database.writing() as session:
            session.merge(MetaRow(key=_BEHIND, value=""))

    def catch_up(self) -> None:
        """Note that what could be written into the folders is there."""
        with self._database.writing() as session:
            if row := session.get(MetaRow, _BEHIND):
                session.delete(row)

    def are_behind(self) -> bool:
        """Tell whether a trainer was ended before it wrote into the folders what the log says."""
        with self._database.reading() as session:
            return session.get(MetaRow, _BEHIND) is not None
