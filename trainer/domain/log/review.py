"""The lines of the log: reviews and retractions, written once and never changed."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum


class Skill(StrEnum):
    """What is remembered of a problem: to write the code, or to name pattern, plan and cost."""

    SOLVE = "solve"
    RECALL = "recall"


class Rating(IntEnum):
    """How well it went, as FSRS counts it: 1 (forgotten) to 4 (without effort)."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Source(StrEnum):
    """Where a review came from."""

    ATTEMPT = "attempt"
    LOG = "log"
    IMPORT = "import"

    @property
    def words(self) -> str:
        """The source as the learner would say it."""
        return {Source.ATTEMPT: "here", Source.LOG: "logged", Source.IMPORT: "imported"}[self]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """A line that takes a review back: from then on, and for all the past, it never happened.

    ``review_id`` may also name a change (see ``change``), which is taken back in the same way.
    """

    id: str
    review_id: str
    at: datetime
