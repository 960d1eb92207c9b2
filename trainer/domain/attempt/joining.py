"""Joining: one attempt that went on in two places at once, such as a screen and a shell."""

from dataclasses import replace
from datetime import datetime

from trainer.domain.attempt.attempt import Attempt


def joined(before: Attempt, one: Attempt, other: Attempt, now: datetime) -> Attempt | None:
    """Give the attempt with what happened in both places since it was one.

    Time that passed in both at once counts once. Give ``None`` where the code was changed in both:
    then there are two attempts.
    """
    if one.code != other.code and before.code not in (one.code, other.code):
        return None
    clock = max((other, one), key=lambda it: it.elapsed(now))
    known = {program.fingerprint for program in one.failed_programs}
    failed = tuple(it for it in other.failed_programs if it.fingerprint not in known)
    return replace(
        clock,
        code=other.code if one.code == before.code else one.code,
        progress_time=max(one.progress_time, other.progress_time),
        rung=max(one.rung, other.rung),
        revealed=one.revealed or other.revealed,
        answer_seen=one.answer_seen or other.answer_seen,
        runs=one.runs + other.runs - before.runs,
        failed_runs=one.failed_runs + len(failed),
        failed_programs=one.failed_programs + failed,
        most_passed=max(one.most_passed, other.most_passed),
        solved=one.solved or other.solved,
        insight=other.insight if one.insight == before.insight else one.insight,
    )
