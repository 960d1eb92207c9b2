"""Which code may run here: what the learner agreed to on this machine, by its seal."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy import select

from trainer.domain.log.change import Change, Kind
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import CHANGE


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed to: the problem, and the hash of each part of it by its name."""

    slug: str
    parts: Mapping[str, str]

    @classmethod
    def of(cls, change: Change) -> "Agreement | None":
        """Give what a line says was agreed to, ``None`` where it says nothing of the kind."""
        try:
            told = json.loads(change.value or "")
            slug, parts = told["slug"], told["parts"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(slug, str) and isinstance(parts, dict)):
            return None
        return cls(slug, {name: digest for name, digest in parts.items() if type(digest) is str})

    def value(self) -> str:
        """Give the value of the change that says so."""
        return json.dumps({"slug": self.slug, "parts": dict(self.parts)})


@dataclass(frozen=True)
class Agreements:
    """All that is agreed to: the lines of the log that say so, by seal."""

    lines: Mapping[str, Change]

    def include(self, seal: str) -> bool:
        """Tell whether the programs of this seal may run."""
        return seal in self.lines

    def last_of(self, slug: str) -> Agreement | None:
        """Give what was agreed to under this slug last, ``None`` where that is not known."""
        return self._latest.get(slug)

    @cached_property
    def _latest(self) -> dict[str, Agreement]:
        lines = sorted(self.lines.values(), key=lambda line: (line.at, line.id))
        return {it.slug: it for line in lines if (it := Agreement.of(line)) is not None}


class TrustedCode:
    """Keeps what the learner agreed to, by the seal of the programs.

    An agreement is a line of the log that stays on this machine. One that was ever taken back
    grants nothing any more, whatever a line from another machine says of it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def agreements(self) -> Agreements:
        """Give all that is agreed to now."""
        changes = self._changes.in_force(Kind.TRUST)
        given = {seal: change for seal, change in changes.items() if change.value is not None}
        taken_back = self._ever_taken_back() if given else frozenset()
        return Agreements({seal: it for seal, it in given.items() if it.id not in taken_back})

    def agree(self, agreed: Iterable[tuple[str, Agreement]], now: datetime) -> None:
        """Keep that the learner agreed to these, each with its seal, as one step."""
        wanted = [(Kind.TRUST, seal, agreement.value()) for seal, agreement in agreed]
        self._changes.choose(wanted, now)

    def _ever_taken_back(self) -> frozenset[str]:
        query = select(CHANGE.c.key).where(CHANGE.c.kind == Kind.TAKEN_BACK.value)
        with self._database.reading() as session:
            return frozenset(session.connection().execute(query).scalars())
