"""A merge as the value of a change: where its lines came from, and which they are."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from trainer.domain.log.change import Change, Kind


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """What one merge or import brought: ``source`` in words, and the ids of the lines.

    ``imported`` tells that they were made of another program's files. ``names`` are the answers
    that an import was given: of a name the slug that it means, or ``None`` where its entries were
    to be left out.
    """

    source: str
    lines: tuple[str, ...]
    names: Mapping[str, str | None] = field(default_factory=dict)
    imported: bool = False

    @classmethod
    def of(cls, change: Change) -> "MergeRecord | None":
        """Give what a change says was merged, ``None`` where it says nothing of the kind."""
        if change.kind is not Kind.MERGE or change.value is None:
            return None
        try:
            told = json.loads(change.value)
            source, lines, names = told["from"], told["lines"], told.get("names", {})
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(source, str) and isinstance(lines, list)):
            return None
        ids = tuple(line for line in lines if isinstance(line, str))
        return cls(source, ids, _names(names), told.get("imported") is True)

    def value(self) -> str:
        """Give the value of the change that says so."""
        more = {
            **({"names": dict(self.names)} if self.names else {}),
            **({"imported": True} if self.imported else {}),
        }
        return json.dumps({"from": self.source, "lines": list(self.lines), **more})


def _names(told: object) -> dict[str, str | None]:
    items = told.items() if isinstance(told, dict) else ()
    return {name: slug for name, slug in items if slug is None or isinstance(slug, str)}
