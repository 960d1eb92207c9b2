"""The smallest input that breaks a mistake, as text that a learner reads."""

from collections.abc import Sequence
from dataclasses import replace

from trainer.catalogue.format.case_lines import case_lines
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.problem.contract import Case, Contract
from trainer.domain.problem.mistake_record import BreakingInput
from trainer.runner.judge.depth import size_of
from trainer.runner.judge.judge import Judge

_NO_ANSWER = (Finding.SLOW, Finding.CRASHED, Finding.MEMORY)


def smallest_breaking(
    judge: Judge, contract: Contract, code: str, failed: Sequence[CaseResult]
) -> BreakingInput | None:
    """Give the smallest of the cases that this program failed; ``None`` where there is none.

    A script ends with the call that fails.
    """
    first = min(failed, key=_size, default=None)
    if first is None:
        return None
    if contract.entry.is_class and first.finding not in _NO_ANSWER:
        first = _cut(judge, contract, code, first)
    return BreakingInput(_call(first.case), _expected(first), _got(first))


def _size(result: CaseResult) -> tuple[int, int]:
    """Give how much there is to read in the input of a case."""
    calls = [step.call for step in result.case.steps]
    return sum(1 + size_of(call) for call in calls), len(result.case.source)


def _cut(judge: Judge, contract: Contract, code: str, failed: CaseResult) -> CaseResult:
    """Give what the script shows up to the first call that fails."""
    steps = failed.case.steps
    begun = [replace(failed.case, steps=steps[:end]) for end in range(1, len(steps) + 1)]
    verdict = judge.run(replace(contract, cases=tuple(begun)), code)
    return next((result for result in verdict.results if result.failed), failed)


def _call(case: Case) -> str:
    """Give the calls of a case without what is expected of them."""
    return "\n".join(line.call for step in case.steps for line in case_lines(step.source))


def _expected(result: CaseResult) -> str:
    return result.expected or ("" if result.finding in _NO_ANSWER else "no exception")


def _got(result: CaseResult) -> str:
    """Give what came: a value, an exception, or a sentence where the value itself is right."""
    if result.finding in _NO_ANSWER and not result.got:
        return result.finding.value
    if not result.got or result.got == result.expected:
        return f"raises {result.raised}" if result.raised else result.message
    return result.got
