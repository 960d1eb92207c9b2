"""Which code may run here: what the learner agreed to on this machine, by its seal."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from sqlalchemy import select

from trainer.domain.log.change import Change, Kind
from trainer.files.this_machine import MachineKey
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import CHANGE


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed to: the problem, and the hash of each part of it by its name.

    ``proof`` is the signature of the machine on which that was.
    """

    slug: str
    parts: Mapping[str, str]
    proof: str = ""

    @classmethod
    def of(cls, change: Change) -> "Agreement | None":
        """Give what a line says was agreed to, ``None`` where it says nothing of the kind."""
        try:
            told = json.loads(change.value or "")
            slug, parts, proof = told["slug"], told["parts"], told["proof"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(slug, str) and isinstance(parts, dict) and isinstance(proof, str)):
            return None
        digests = {name: digest for name, digest in parts.items() if isinstance(digest, str)}
        return cls(slug, digests, proof)

    def value(self) -> str:
        """Give the value of the change that says so."""
        return json.dumps({"slug": self.slug, "parts": dict(self.parts), "proof": self.proof})


@dataclass(frozen=True)
class Agreements:
    """All lines that say what is agreed to, by seal, and the key of this machine."""

    lines: Mapping[str, Change]
    key: MachineKey

    def include(self, seal: str) -> bool:
        """Tell whether the programs of this seal were agreed to, here."""
        agreement = Agreement.of(self.lines[seal]) if seal in self.lines else None
        return agreement is not None and self.key.signed(seal, agreement.proof)

    def last_of(self, slug: str) -> Agreement | None:
        """Give what was agreed to here under this slug last, ``None`` where nothing was."""
        said = reversed(self._by_slug.get(slug, []))
        return next((it for seal, it in said if self.key.signed(seal, it.proof)), None)

    @cached_property
    def _by_slug(self) -> dict[str, list[tuple[str, Agreement]]]:
        found: dict[str, list[tuple[str, Agreement]]] = {}
        for line in sorted(self.lines.values(), key=lambda line: (line.at, line.id)):
            if (agreement := Agreement.of(line)) is not None:
                found.setdefault(agreement.slug, []).append((line.key, agreement))
        return found


class TrustedCode:
    """Keeps what the learner agreed to, by the seal of the programs.

    An agreement is a line of the log that stays on this machine, signed by it: in another one's
    database it grants nothing. Neither does one that was ever taken back, whatever came later.
    """

    def __init__(self, database: Database, key: MachineKey) -> None:
        self._database = database
        self._changes = Changes(database)
        self._key = key

    def agreements(self) -> Agreements:
        """Give all that is agreed to now."""
        changes = self._changes.in_force(Kind.TRUST)
        given = {seal: change for seal, change in changes.items() if change.value is not None}
        taken_back = self._ever_taken_back() if given else frozenset()
        counting = {seal: line for seal, line in given.items() if line.id not in taken_back}
        return Agreements(counting, self._key)

    def agree(self, agreed: Iterable[tuple[str, Agreement]], now: datetime) -> None:
        """Keep that the learner agreed to these, each with its seal, as one step."""
        signed = [(seal, replace(it, proof=self._key.sign(seal))) for seal, it in agreed]
        self._changes.choose([(Kind.TRUST, seal, it.value()) for seal, it in signed], now)

    def _ever_taken_back(self) -> frozenset[str]:
        query = select(CHANGE.c.key).where(CHANGE.c.kind == Kind.TAKEN_BACK.value)
        with self._database.reading() as session:
            return frozenset(session.connection().execute(query).scalars())
