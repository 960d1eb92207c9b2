"""Checking: where several answers are right, the problem's own ``check.py`` says which are.

It runs in a child of its own, all answers of a run in one. Of a class it is asked once for each
script, as what a call may answer depends on those before it; it names the call that is wrong.
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


_WITHOUT_REASON = "This problem's check refuses the answer without a reason."


@dataclass(frozen=True, slots=True)
class Question:
    """An answer to be checked: what was asked, what came, and what the case names as its answer.

    For a script these are its calls, each a pair of name and arguments, and lists with what each of
    them gave and is named to give (``None``: nothing is judged), as far as they gave values.
    """

    arguments: tuple[Value, ...]
    got: Value
    expected: Value


Opinion = tuple[int, str]
"""The place of the call that is wrong and a sentence that says why; "" if nothing is."""


def opinions(
    sandbox: Sandbox, check: str, questions: Sequence[Question], cancel: Event | None = None
) -> list[Opinion]:
    """Give for each answer what ``check`` thinks of it; blocks."""
    if not questions:
        return []
    cases = [[Call("check", (q.arguments, q.got, q.expected))] for q in questions]
    job = Job(source=check, name="check", cases=cases, limit=CHECK_SECONDS)
    run = run_job(sandbox, job, cancel=cancel)
    given = [_opinion(case_run.outcomes[0]) for case_run in run.case_runs]
    missing = f"This problem's check did not finish: {run.why_it_ended}"
    return given + [(0, missing)] * (len(questions) - len(given))


def _opinion(outcome: Outcome) -> Opinion:
    match outcome:
        case None:
            return 0, ""
        case str(said):
            return 0, said or _WITHOUT_REASON
        case (int(place), str(said)):
            return place, said or _WITHOUT_REASON
        case Raised(names, message):
            return 0, f"This problem's check fails on the answer: {names[0]}: {message}"
    return 0, "This problem's check returned neither None nor a sentence."
