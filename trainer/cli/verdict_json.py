"""What a run showed, as scripts read it."""

from typing import TYPE_CHECKING

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict

if TYPE_CHECKING:
    from trainer.services.running.tried import Tried


def verdict_json(verdict: Verdict, *, every_case: bool, counted: bool) -> dict[str, object]:
    """Give a verdict for JSON: ``verdict`` is ``passed``, or what the first failing case shows.

    Where nothing could run it is ``error``, and the first failure has no call.
    """
    failure = verdict.first_failure
    shown = {
        "verdict": _word(verdict, failure),
        "passed": verdict.passed,
        "total": verdict.total,
        "first_failure": _first_failure(verdict, failure),
        "mistake": _mistake(verdict),
        "random_inputs": {"run": verdict.random_inputs, "failed": verdict.random_failed},
        "growth": _growth(verdict.growth),
        "remarks": list(verdict.remarks),
        "seconds": verdict.seconds,
        "counted": counted,
    }
    cases = [_case(result) for result in verdict.results] if every_case else None
    return shown if cases is None else {**shown, "cases": cases}


def tried_json(tried: "Tried") -> dict[str, object]:
    """Give what came of an input of the learner's own; ``verdict`` is ``None`` without an answer.

    Then ``reference`` says why there is none.
    """
    return {
        "verdict": None if tried.finding is None else tried.finding.value,
        "call": tried.call,
        "got": tried.got,
        "reference": tried.reference,
        "printed": tried.printed,
        "message": tried.message,
        "line": tried.line,
        "seconds": tried.seconds,
    }


def _growth(growth: Growth | None) -> dict[str, object] | None:
    """Give what was measured: ``measured`` and ``expected`` are names such as ``n²`` or none."""
    if growth is None:
        return None
    return {
        "measured": growth.name,
        "expected": growth.expected,
        "exponent": growth.exponent,
        "seconds": dict(zip(map(str, growth.sizes), growth.seconds, strict=True)),
        "why_not": growth.why_not,
    }


def _word(verdict: Verdict, failure: CaseResult | None) -> str:
    if verdict.trouble:
        return Finding.ERROR.value
    return Finding.PASSED.value if verdict.green or failure is None else failure.finding.value


def _first_failure(verdict: Verdict, failure: CaseResult | None) -> dict[str, object] | None:
    if verdict.trouble:
        return {
            "call": "",
            "expected": "",
            "got": "",
            "printed": verdict.printed,
            "message": verdict.trouble,
            "line": verdict.trouble_line,
            "column": verdict.trouble_column,
        }
    if verdict.green or failure is None:
        return None
    return _case(failure)


def _mistake(verdict: Verdict) -> dict[str, object] | None:
    """Give the known mistake that the program looks like; of two that behave alike, both."""
    mistake = verdict.mistake
    if mistake is None:
        return None
    names = [it.name for it in mistake.met]
    return {"names": names, "certain": mistake.certain, "sentence": mistake.sentence}


def _case(result: CaseResult) -> dict[str, object]:
    return {
        "call": result.call or result.case.source,
        "source": result.case.source,
        "why": result.case.why,
        "kind": result.case.kind.value,
        "finding": result.finding.value,
        "expected": result.expected,
        "got": result.got,
        "printed": result.printed,
        "message": result.message,
        "line": result.line,
        "column": result.column,
        "seconds": result.seconds,
    }
