"""The plan of an import: what each entry becomes, as the preview shows and the import writes it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from trainer.domain.importing.column import Column
from trainer.domain.importing.entry import Entry
from trainer.domain.log.known_mark import KnownMark
from trainer.domain.log.review import Review
from trainer.domain.problem.problem import Problem

OWN = "+own"
"""The answer that a name is a problem of one's own; no slug looks like it."""

LISTED = "only listed, with no sign of an attempt"
"""Why nothing comes of a name that stands there without a sign."""

Answers = Mapping[str, str | None]
"""Of names what they mean: a slug, ``OWN``, or ``None`` to leave their entries out."""


class Fate(StrEnum):
    """What becomes of an entry."""

    REVIEW = "review"
    KNOWN = "known"
    THERE = "already here"
    ASK = "uncertain"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEntry:
    """An entry with what becomes of it, of which problem, and why where that is not plain."""

    entry: Entry
    fate: Fate
    problem: Problem | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A name that may mean several problems, or one that is only alike, in so many entries."""

    name: str
    candidates: tuple[Problem, ...]
    entries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRead:
    """One source as it was read: what it is called, its format (id and name), and its table."""

    name: str
    format: str
    format_name: str
    rows: int
    columns: tuple[Column, ...] = ()
    day_order_open: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do.

    ``reviews`` are lines to write, ``revived`` lines that an undone import had brought,
    ``marks`` what becomes known, by slug. ``adopted`` are published problems that join the
    learner's, ``own`` new ones of one's own. ``notes`` are texts by slug. ``names`` are the answers
    to remember.
    """

    sources: tuple[SourceRead, ...]
    entries: tuple[PlannedEntry, ...]
    reviews: tuple[Review, ...] = ()
    revived: tuple[Review, ...] = ()
    marks: Mapping[str, KnownMark] = field(default_factory=dict)
    adopted: tuple[Problem, ...] = ()
    own: tuple[Problem, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str | None] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()

    @property
    def name(self) -> str:
        """What the sources are called."""
        first, *others = (source.name for source in self.sources)
        return f"{first} and {len(others)} more" if others else first

    @property
    def format(self) -> str:
        """The ids of the formats, each once."""
        return ", ".join(dict.fromkeys(source.format for source in self.sources))

    @property
    def rows(self) -> int:
        """How many rows the sources have."""
        return sum(source.rows for source in self.sources)

    @property
    def coming(self) -> tuple[Review, ...]:
        """The reviews that will count then: the new ones, and those that come back."""
        return (*self.reviews, *self.revived)

    @property
    def brings(self) -> bool:
        """Whether anything would be written."""
        return bool(self.reviews or self.revived or self.marks or self.notes or self.names)

    @property
    def fates(self) -> Counter[Fate]:
        """How many entries have which fate."""
        return Counter(planned.fate for planned in self.entries)

    def of(self, fate: Fate) -> list[PlannedEntry]:
        """Give the entries of one fate, in order."""
        return [planned for planned in self.entries if planned.fate is fate]

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the sources had to remark, each once."""
        return tuple(dict.fromkeys(it for source in self.sources for it in source.remarks))
