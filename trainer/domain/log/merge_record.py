"""A merge as the value of a change: where its lines came from, and which they are."""

import json
from dataclasses import dataclass

from trainer.domain.log.change import Change, Kind


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """What one merge or import brought: ``source`` in words, and the ids of the lines."""

    source: str
    lines: tuple[str, ...]

    @classmethod
    def of(cls, change: Change) -> "MergeRecord | None":
        """Give what a change says was merged, ``None`` where it says nothing of the kind."""
        if change.kind is not Kind.MERGE or change.value is None:
            return None
        try:
            told = json.loads(change.value)
            source, lines = told["from"], told["lines"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(source, str) and isinstance(lines, list)):
            return None
        return cls(source, tuple(line for line in lines if isinstance(line, str)))

    def value(self) -> str:
        """Give the value of the change that says so."""
        return json.dumps({"from": self.source, "lines": list(self.lines)})
