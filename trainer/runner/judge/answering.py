"""Answering: what a program shows on many small inputs, one that hangs on some of them included."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Event
from time import monotonic

from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.problem.contract import Case, Contract
from trainer.runner.judge.judge import Judge, not_run

SMALL_LIMIT = 0.2
"""The processor time in seconds that a small input may take: far more than any needs."""

SMALL_RECURSION = 2_000
"""How many calls may be under way at once: endless recursion is told early, as it may come often.
"""

MOST_CHILDREN = 2
"""A program that ends its child on an input is started once more, behind that input."""

LONGEST = 3.0
"""After so many seconds on the clock nobody waits for the rest."""


class _Until(Event):
    """Is set when the other one is, or when the time is over."""

    def __init__(self, cancel: Event | None, seconds: float) -> None:
        super().__init__()
        self._cancel, self._end = cancel, monotonic() + seconds

    def is_set(self) -> bool:
        """Whether it is time to stop."""
        return monotonic() > self._end or (self._cancel is not None and self._cancel.is_set())


def small_results(
    judge: Judge,
    contract: Contract,
    code: str,
    cases: Sequence[Case],
    *,
    cancel: Event | None = None,
    children: int = MOST_CHILDREN,
    longest: float = LONGEST,
) -> tuple[CaseResult, ...]:
    """Give what a program shows on small cases; blocks.

    Behind an input that it hangs on or dies of, another child goes on, up to so many in all; what
    is left after the last one, or once the time is over, is not run.
    """
    until = _Until(cancel, longest)
    results: tuple[CaseResult, ...] = ()
    for _ in range(children):
        rest = replace(contract, cases=tuple(cases[len(results) :]))
        verdict = judge.run(rest, code, limit=SMALL_LIMIT, cancel=until, recursion=SMALL_RECURSION)
        results += tuple(it for it in verdict.results if it.finding is not Finding.NOT_RUN)
        if len(results) == len(cases) or verdict.trouble or until.is_set():
            break
    return results + tuple(not_run(case) for case in cases[len(results) :])
