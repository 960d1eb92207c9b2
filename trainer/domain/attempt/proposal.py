"""The rating that follows from what happened in an attempt, with the reasons for it."""

from dataclasses import dataclass
from datetime import timedelta

from trainer.domain.log.review import Evidence, Rating
from trainer.domain.problem.sheet import RUNGS

SLOW_FACTOR = 1.5
FAST_FACTOR = 0.5
MANY_FAILED_RUNS = 3
"""More different programs than this, judged and failed, are no clean solution any more."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed rating and the reasons, each a short clause."""

    rating: Rating
    reasons: tuple[str, ...]


def propose(evidence: Evidence) -> Proposal:
    """Give the rating that the evidence speaks for; the first rule with a reason decides."""
    for rating, reasons in (
        (Rating.AGAIN, _signs_of_again(evidence)),
        (Rating.HARD, _signs_of_hard(evidence)),
    ):
        if reasons:
            return Proposal(rating, tuple(reasons))
    if _was_easy(evidence):
        fast = "in half the target time"
        return Proposal(Rating.EASY, ("you solved it unaided at the first run", fast))
    return Proposal(Rating.GOOD, ("you solved it unaided",))


def _signs_of_again(evidence: Evidence) -> list[str]:
    reasons = []
    if evidence.answer_seen:
        reasons.append("you looked up the answer")
    if evidence.rung > 1:
        reasons.append(f"you took the hint '{RUNGS[min(evidence.rung, 4) - 1]}'")
    if not evidence.solved and not evidence.answer_seen:
        reasons.append("you did not solve it")
    return reasons


def _signs_of_hard(evidence: Evidence) -> list[str]:
    reasons = []
    if evidence.rung == 1:
        reasons.append("you took the nudge")
    if evidence.revealed:
        reasons.append("you looked at level and lists")
    if _over(evidence, SLOW_FACTOR):
        reasons.append("it took more than 1.5 times the target time")
    if evidence.failed_runs > MANY_FAILED_RUNS:
        reasons.append(f"{evidence.failed_runs} different programs failed before")
    return reasons


def _was_easy(evidence: Evidence) -> bool:
    measured = evidence.active_time is not None and evidence.target_time is not None
    return measured and not _over(evidence, FAST_FACTOR) and evidence.failed_runs == 0


def _over(evidence: Evidence, factor: float) -> bool:
    target = evidence.target_time or timedelta.max / 2
    return evidence.active_time is not None and evidence.active_time > target * factor
