"""What past attempts showed, as far as coverage asks: help at first and last, and weak spots."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from trainer.domain.attempt.proposal import MANY_FAILED_RUNS, SLOW_FACTOR
from trainer.domain.log.review import Evidence
from trainer.domain.stats.term import Term

WEAK_SPOT = Term(
    "weak spot",
    "What most often kept an attempt of the last half year from being GOOD: the answer, a hint, "
    "failed runs or time.",
)
WEAK_SPOT_DAYS = 182
"""Weak spots are counted over so many days: what is longer ago says little of today."""


class WeakSpot(StrEnum):
    """What keeps an attempt from being a good one, the worst first; the evidence alone tells."""

    ANSWER = "answer"
    UNSOLVED = "unsolved"
    PLAN = "plan"
    PATTERN = "pattern"
    NUDGE = "nudge"
    FACTS = "facts"
    RUNS = "runs"
    TIME = "time"

    @property
    def words(self) -> str:
        """The weak spot as the learner would say it."""
        return _WORDS[self]


_WORDS = {
    WeakSpot.ANSWER: "looked up the answer",
    WeakSpot.UNSOLVED: "not solved",
    WeakSpot.PLAN: "needed the plan",
    WeakSpot.PATTERN: "pattern not recognised",
    WeakSpot.NUDGE: "needed a nudge",
    WeakSpot.FACTS: "asked for level and lists",
    WeakSpot.RUNS: "many failed runs",
    WeakSpot.TIME: "too slow",
}
_RUNGS = {1: WeakSpot.NUDGE, 2: WeakSpot.PATTERN, 3: WeakSpot.PLAN, 4: WeakSpot.PLAN}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptSummary:
    """What the first and the last attempt at one problem (skill ``solve``) showed.

    ``first_unaided`` is whether the very first was solved without any help, ``None`` where it was
    made elsewhere and imported; ``last_unaided`` whether the last one was. ``last_pace`` is time
    over target time in the last one, ``None`` where nobody measured it.
    """

    first_unaided: bool | None
    last_unaided: bool
    last_pace: float | None = None


@dataclass(frozen=True, slots=True)
class PastAttempts:
    """What the attempts at each problem showed, and what went wrong of late, by slug.

    ``mistakes`` are the names of the known ones that were met, once for each review.
    """

    summaries: Mapping[str, AttemptSummary] = field(default_factory=dict)
    weak_spots: Mapping[str, Sequence[WeakSpot]] = field(default_factory=dict)
    mistakes: Mapping[str, Sequence[str]] = field(default_factory=dict)


def weak_spot_of(evidence: Evidence) -> WeakSpot | None:
    """Give what went wrong in an attempt, ``None`` if it was solved well.

    The bounds are those of the proposed rating: more than ``MANY_FAILED_RUNS`` failed runs, more
    than ``SLOW_FACTOR`` times the target time.
    """
    if evidence.answer_seen:
        return WeakSpot.ANSWER
    if not evidence.solved:
        return WeakSpot.UNSOLVED
    if evidence.rung:
        return _RUNGS[min(evidence.rung, 4)]
    if evidence.revealed:
        return WeakSpot.FACTS
    if evidence.failed_runs > MANY_FAILED_RUNS:
        return WeakSpot.RUNS
    return WeakSpot.TIME if _was_slow(evidence) else None


def _was_slow(evidence: Evidence) -> bool:
    time, target = evidence.active_time, evidence.target_time
    return time is not None and target is not None and time > target * SLOW_FACTOR
