"""Checking: where several answers are right, the problem's own ``check.py`` says which are.

It runs in a child of its own, all answers of a run in one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event

from trainer.domain.problem.contract import Call, Value
from trainer.runner.judge.run import run_job
from trainer.runner.protocol.child_messages import Outcome, Raised
from trainer.runner.protocol.job import Job
from trainer.runner.sandbox.sandbox import Sandbox

CHECK_SECONDS = 10.0
"""How long one check may take."""


@dataclass(frozen=True, slots=True)
class Question:
    """An answer to be checked: what was asked, what came, and what the case names as its answer."""

    arguments: tuple[Value, ...]
    got: Value
    expected: Value


def opinions(
    sandbox: Sandbox, check: str, questions: Sequence[Question], cancel: Event | None = None
) -> list[str]:
    """Give for each answer "" if it is right, or a sentence saying what is wrong with it."""
    if not questions:
        return []
    cases = [[Call("check", (q.arguments, q.got, q.expected))] for q in questions]
    job = Job(source=check, name="check", cases=cases, limit=CHECK_SECONDS)
    run = run_job(sandbox, job, cancel=cancel)
    given = [_opinion(case_run.outcomes[0]) for case_run in run.case_runs]
    missing = f"This problem's check did not finish: {run.why_it_ended}"
    return given + [missing] * (len(questions) - len(given))


def _opinion(outcome: Outcome) -> str:
    if outcome is None:
        return ""
    if isinstance(outcome, str):
        return outcome or "This problem's check refuses the answer without a reason."
    if isinstance(outcome, Raised):
        return f"This problem's check fails on the answer: {outcome.names[0]}: {outcome.message}"
    return "This problem's check returned neither None nor a sentence."
