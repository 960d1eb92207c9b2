"""What a program and the reference give for an input of the learner's own."""

from dataclasses import dataclass, replace

from trainer.domain.attempt.verdict import Finding, Verdict
from trainer.domain.problem.contract import Case, Contract
from trainer.domain.problem.value_text import format_value
from trainer.domain.text import clean, clean_line, shortened
from trainer.runner.judge.inputs import generated_case, inputs_of
from trainer.runner.judge.stress import Answer

_LONGEST_VALUE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What came of an input of the learner's own.

    ``call`` is the input as it was called, ``got`` and ``reference`` what program and reference
    gave for it, as text; for a class the list of what each call gave. ``finding`` is ``None`` where
    the reference has no answer: then the input may lie outside of what the problem allows, and
    ``reference`` says what happened to it. ``printed``, ``message``, ``line`` and ``trace`` are
    those of the learner's program, as in a ``CaseResult``; ``seconds`` is how long it took.
    """

    call: str
    finding: Finding | None
    got: str
    reference: str
    printed: str = ""
    message: str = ""
    line: int | None = None
    trace: str = ""
    seconds: float = 0.0

    @property
    def agrees(self) -> bool:
        """Whether the program's answer is right, as far as the reference knows."""
        return self.finding is Finding.PASSED


def expecting(contract: Contract, case: Case, reply: Answer) -> Case:
    """Give the case with what the reference answers as what is expected; nothing for no answer."""
    if reply.finding is not Finding.PASSED:
        return case
    given = generated_case(
        contract, inputs_of(contract, [step.call for step in case.steps]), reply.value, case.source
    )
    pairs = zip(case.steps, given.steps, strict=True)
    steps = tuple(replace(step, expected=answered.expected) for step, answered in pairs)
    return replace(case, steps=steps)


def tried(case: Case, verdict: Verdict, reply: Answer) -> Tried:
    """Give what a run of this case alone showed, beside the reference's reply."""
    [result] = verdict.results
    answered = reply.finding is Finding.PASSED
    shown = Tried(
        call=clean(case.source),
        finding=result.finding if answered else None,
        got=result.got,
        reference=answer_text(reply),
    )
    if verdict.trouble:
        return replace(
            shown, printed=verdict.printed, message=verdict.trouble, line=verdict.trouble_line
        )
    return replace(
        shown,
        printed=result.printed,
        message=result.message,
        line=result.line,
        trace=result.trace,
        seconds=result.seconds,
    )


def lacks_values(shown: Tried, contract: Contract) -> bool:
    """Tell whether the program gave more than is shown: a script gives a value at each call."""
    if shown.finding is None:
        return not shown.message
    return contract.entry.is_class and shown.finding in (Finding.PASSED, Finding.WRONG)


def answer_text(reply: Answer) -> str:
    """Give the answer as a literal, or the sentence why there is none."""
    if reply.finding is not Finding.PASSED:
        return clean_line(reply.message, _LONGEST_VALUE)
    return clean(shortened(format_value(reply.value), _LONGEST_VALUE))
