"""The columns of a table: what each holds, and what it is taken for."""

from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    """What a column may mean."""

    TITLE = "title"
    NUMBER = "number"
    LINK = "link"
    STATUS = "status"
    CONFIDENCE = "confidence"
    DAY = "day"
    MINUTES = "minutes"
    AGAIN = "again"
    TIMES = "times"
    NOTE = "note"
    LEVEL = "level"
    PATTERN = "pattern"
    SITE = "platform"
    IGNORED = "ignore"

    @property
    def words(self) -> str:
        """What it stands for, as a person chooses it."""
        return _WORDS[self]


_WORDS = {
    Meaning.TITLE: "title of the problem",
    Meaning.NUMBER: "LeetCode's number",
    Meaning.LINK: "link",
    Meaning.STATUS: "how it went",
    Meaning.CONFIDENCE: "confidence, 1 to 5",
    Meaning.DAY: "day of an attempt",
    Meaning.MINUTES: "minutes it took",
    Meaning.AGAIN: "to be done again",
    Meaning.TIMES: "times solved",
    Meaning.NOTE: "note",
    Meaning.LEVEL: "level",
    Meaning.PATTERN: "pattern",
    Meaning.SITE: "platform",
    Meaning.IGNORED: "don't import",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its ``header`` as written, in how many rows it is ``filled`` (0 to 1), two samples.

    ``meaning`` is what it is taken for, ``guessed`` whether nobody said so.
    """

    header: str
    filled: float
    samples: tuple[str, ...]
    meaning: Meaning
    guessed: bool = True
