"""The learner's own cases, answered: what the reference says is what is expected of a program."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from trainer.catalogue.format.input_syntax import parse_input
from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Case, CaseKind
from trainer.domain.problem.sheet import Sheet
from trainer.domain.text import clean_line
from trainer.runner.judge.inputs import Inputs, inputs_of, written_case
from trainer.runner.judge.judge import LIMIT
from trainer.runner.judge.stress import Answer, Stress

WHY = "your own case"

_LONGEST = 60


@dataclass
class AnsweredCases:
    """Makes cases of kept calls; each is answered once."""

    sheet: Sheet
    stress: Stress
    _known: dict[str, Case | None] = field(default_factory=dict)

    def cases(self, texts: Sequence[str]) -> tuple[tuple[Case, ...], tuple[str, ...]]:
        """Give the cases, and a remark for each text that is no input of the problem any more, or
        that the reference does not answer; blocks.
        """
        new = [text for text in texts if text not in self._known]
        if new:
            self._known |= self._answered(new)
        cases = {text: self._known[text] for text in texts}
        remarks = tuple(_skipped(text) for text, case in cases.items() if case is None)
        return tuple(case for case in cases.values() if case is not None), remarks

    def _answered(self, texts: Sequence[str]) -> dict[str, Case | None]:
        inputs = {text: given for text in texts if (given := self._inputs(text)) is not None}
        contract, reference = self.sheet.contract, self.sheet.reference
        replies = self.stress.answers(contract, reference, [*inputs.values()], limit=LIMIT)
        answers = zip(inputs.items(), replies, strict=True)
        found = {text: self._case(given, reply) for (text, given), reply in answers}
        return {text: found.get(text) for text in texts}

    def _inputs(self, text: str) -> Inputs | None:
        try:
            case = parse_input(text, self.sheet.contract)
        except TrainerError:
            return None
        return inputs_of(self.sheet.contract, [step.call for step in case.steps])

    def _case(self, inputs: Inputs, reply: Answer) -> Case | None:
        if reply.finding is not Finding.PASSED:
            return None
        return written_case(self.sheet.contract, inputs, reply.value, CaseKind.OWN, WHY)


def _skipped(text: str) -> str:
    line = clean_line("; ".join(text.splitlines()), _LONGEST)
    return f"Your own case {line} no longer fits this problem and was skipped."
