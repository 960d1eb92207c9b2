"""What keeps an attempt from being a good one; the most frequent is a pattern's weak spot."""

from enum import StrEnum

from trainer.domain.attempt.proposal import MANY_FAILED_RUNS, SLOW_FACTOR
from trainer.domain.log.review import Evidence
from trainer.domain.stats.term import Term

TROUBLE = Term(
    "most frequent mistake",
    "What most often kept an attempt of the last half year from being GOOD: the answer, a hint, "
    "failed runs or time.",
)
TROUBLE_DAYS = 182
"""Troubles are counted over so many days: what is longer ago says little of today."""


class WeakSpot(StrEnum):
    """The first thing that went wrong, the worst first; it follows from the evidence alone."""

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
        """It as the learner would say it."""
        return _WORDS[self]


_WORDS = {
    WeakSpot.ANSWER: "looked up the answer",
    WeakSpot.UNSOLVED: "not solved",
    WeakSpot.PLAN: "needed the plan",
    WeakSpot.PATTERN: "pattern not recognised",
    WeakSpot.NUDGE: "needed a nudge",
    WeakSpot.FACTS: "uncovered level and lists",
    WeakSpot.RUNS: "many failed runs",
    WeakSpot.TIME: "too slow",
}
_RUNGS = {1: WeakSpot.NUDGE, 2: WeakSpot.PATTERN, 3: WeakSpot.PLAN, 4: WeakSpot.PLAN}


def trouble_of(evidence: Evidence) -> WeakSpot | None:
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
