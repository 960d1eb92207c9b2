"""The lines of the log that move a memory: reviews, written once and never changed."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import IntEnum

from trainer.domain.log.open_enum import OpenStrEnum


class Skill(OpenStrEnum):
    """What is remembered of a problem: to write the code, or to name pattern, plan and cost."""

    SOLVE = "solve"
    EXPLAIN = "explain"


class Rating(IntEnum):
    """How well it went, as FSRS counts it: 1 (forgotten) to 4 (without effort)."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Source(OpenStrEnum):
    """Where a review came from."""

    ATTEMPT = "attempt"
    LOG = "log"
    IMPORT = "import"

    @property
    def words(self) -> str:
        """The source as the learner would say it."""
        known = {Source.ATTEMPT: "here", Source.LOG: "logged", Source.IMPORT: "imported"}
        return known.get(self, self.value)


NO_FACTS = "{}"


@dataclass(frozen=True, slots=True)
class CardKey:
    """The identity of a card: a problem's slug and a skill, for ever."""

    slug: str
    skill: Skill = Skill.SOLVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What happened in an attempt, as far as it is known; the proposed rating follows from it.

    ``rung`` is the highest rung of the hint ladder that was taken (0 to 4), ``revealed`` whether
    level and lists were uncovered, ``solved`` whether a run passed every case (or, where there are
    no cases, whether the learner says so). ``active_time`` is ``None`` where nobody measured it.
    """

    solved: bool
    active_time: timedelta | None = None
    target_time: timedelta | None = None
    rung: int = 0
    revealed: bool = False
    answer_seen: bool = False
    runs: int = 0
    failed_runs: int = 0

    @property
    def unaided(self) -> bool:
        """Whether the problem was solved without any hint and without the answer."""
        return self.solved and not self.answer_seen and self.rung == 0 and not self.revealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One line of the log: who was asked what, when, how it went, its rating.

    ``id`` is unique for ever and everywhere. ``at`` is an aware UTC moment; ``study_day`` is the
    learner's local day at that moment, kept as a fact so that travelling changes no history.
    ``facts`` is a JSON object as text and holds all that later programs know of a review; it is
    kept to the letter.
    """

    id: str
    card: CardKey
    at: datetime
    study_day: date
    rating: Rating
    evidence: Evidence
    source: Source = Source.ATTEMPT
    insight: str = ""
    code: str = field(default="", repr=False)
    facts: str = field(default=NO_FACTS, repr=False)

    def fact(self, key: str) -> object:
        """Give one of the facts as a plain value, ``None`` where it is not there."""
        try:
            facts = json.loads(self.facts)
        except (ValueError, RecursionError):
            return None
        return facts.get(key) if isinstance(facts, dict) else None
