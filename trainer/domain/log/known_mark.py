"""A mark: the learner knows a problem from elsewhere, and nothing tells how each attempt went."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trainer.domain.text import characters

_LONGEST_SOURCE = 200


class How(StrEnum):
    """How well the learner says to know it."""

    ONCE = "once"
    WELL = "well"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownMark:
    """What the log keeps of a problem that is known.

    ``day`` is the last one on which it was solved, where that is known. ``source`` says where the
    mark comes from (the name of a file, or of a part of the program).
    """

    slug: str
    how: How = How.ONCE
    day: date | None = None
    source: str = ""

    @classmethod
    def of(cls, slug: str, value: str | None) -> "KnownMark | None":
        """Give the mark that the value of a change tells of, ``None`` if it does not read."""
        try:
            told = json.loads(value or "")
            if not isinstance(told, dict):
                return None
            day = told.get("day")
            return cls(
                slug=slug,
                how=How(told["how"]),
                day=None if day is None else date.fromisoformat(day),
                source=_text(told.get("from", "")),
            )
        except (ValueError, TypeError, KeyError, RecursionError):
            return None

    def value(self) -> str:
        """Give what the change says."""
        day = {} if self.day is None else {"day": self.day.isoformat()}
        source = characters(self.source)[:_LONGEST_SOURCE]
        return json.dumps({"how": self.how.value, **day, "from": source})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
