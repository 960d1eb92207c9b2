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


class Trouble(StrEnum):
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
    Trouble.ANSWER: "looked up the answer",
    Trouble.UNSOLVED: "not solved",
    Trouble.PLAN: "needed the plan",
    Trouble.PATTERN: "pattern not recognised",
    Trouble.NUDGE: "needed a nudge",
    Trouble.FACTS: "uncovered level and lists",
    Trouble.RUNS: "many failed runs",
    Trouble.TIME: "too slow",
}
_RUNGS = {1: Trouble.NUDGE, 2: Trouble.PATTERN, 3: Trouble.PLAN, 4: Trouble.PLAN}


def trouble_of(evidence: Evidence) -> Trouble | None:
    """Give what went wrong in an attempt, ``None`` if it was solved well.

    The bounds are those of the proposed rating: more than ``MANY_FAILED_RUNS`` failed runs, more
    than ``SLOW_FACTOR`` times the target time.
    """
    if evidence.answer_seen:
        return Trouble.ANSWER
    if not evidence.solved:
        return Trouble.UNSOLVED
    if evidence.rung:
        return _RUNGS[min(evidence.rung, 4)]
    if evidence.revealed:
        return Trouble.FACTS
    if evidence.failed_runs > MANY_FAILED_RUNS:
        return Trouble.RUNS
    return Trouble.TIME if _was_slow(evidence) else None


def _was_slow(evidence: Evidence) -> bool:
    time, target = evidence.active_time, evidence.target_time
    return time is not None and target is not None and time > target * SLOW_FACTOR
