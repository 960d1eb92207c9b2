"""A case as a person would write it: what ``case_syntax`` reads, the other way round."""

from trainer.domain.problem.call_text import call_lines
from trainer.domain.problem.contract import Case, Contract, Step
from trainer.domain.problem.value_text import format_value


def case_text(contract: Contract, case: Case) -> str:
    """Give the lines of a case; a script calls its object as the written cases do."""
    lines = call_lines(contract, [step.call for step in case.steps])
    return "\n".join(map(_expecting, lines, case.steps))


def _expecting(line: str, step: Step) -> str:
    if step.expected is None:
        return line
    if step.expected.raises is not None:
        return f"{line} raises {step.expected.raises}"
    return f"{line} -> {format_value(step.expected.value)}"
