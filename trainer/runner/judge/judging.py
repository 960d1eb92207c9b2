"""Judging one case: from what a program gave to what the learner reads of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from trainer.domain.attempt.recognition import RIGHT, SLOW, UNKNOWN
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.drawing.drawings import drawings
from trainer.domain.problem.contract import Case, Compare, Contract, Step
from trainer.runner.child.deep import DEEP
from trainer.runner.judge.answer_mark import joined_marks, mark_of
from trainer.runner.judge.answers import answer, argument, changes, expected_value
from trainer.runner.judge.checking import Question
from trainer.runner.judge.comparing import same
from trainer.runner.judge.depth import may_be_deep, too_deep
from trainer.runner.judge.differing import difference
from trainer.runner.judge.display_values import (
    shown_alike,
    shown_message,
    shown_outcome,
    shown_trace,
    shown_value,
)
from trainer.runner.judge.raising import finding, sentence
from trainer.runner.protocol.child_messages import CaseRun, NoValue, Outcome, Raised

_MOST_MARKED = 100
"""So many steps of a script, from the first that fails, tell it from others."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What is thought of one step: the finding, what came, what is expected, and why.

    ``compared`` is how expected and got are shown where they differ as values; ``fault`` names what
    is wrong beside a right answer.
    """

    step: Step
    finding: Finding
    got: Outcome = None
    expected: str = ""
    message: str = ""
    compared: tuple[str, str] | None = None
    fault: str = ""

    def mark(self, compare: Compare) -> str:
        """Give what stands for the answer: nothing for a right one."""
        if self.finding is Finding.PASSED:
            return RIGHT
        if self.finding is Finding.NOT_JUDGED:
            return UNKNOWN
        return self.fault or mark_of(self.got, compare)

    def result(self, case: Case, case_run: CaseRun, mark: str) -> CaseResult:
        """Give the result of the case that this step decides; it lacks what was printed."""
        failed = isinstance(self.got, Raised) and self.finding is not Finding.PASSED
        raised = self.got if failed and isinstance(self.got, Raised) else Raised(())
        got = shown_outcome(self.got) if self.expected else ""
        expected, got = self.compared or (self.expected, got)
        return CaseResult(
            case=case,
            finding=self.finding,
            call=self.step.source,
            expected=expected,
            got=got,
            message=shown_message(self.message),
            trace=shown_trace(raised.trace),
            line=raised.line,
            column=raised.column,
            raised=raised.names[0] if raised.names else "",
            seconds=case_run.seconds,
            mark=mark,
        )


@dataclass(frozen=True, slots=True)
class Judging:
    """How the cases of a contract are judged.

    ``limit`` is in seconds of processor time per case, ``recursion`` the calls that may be under
    way at once.
    """

    contract: Contract
    limit: float
    fenced: bool
    recursion: int = DEEP

    def question(self, case: Case, case_run: CaseRun) -> tuple[tuple[int, ...], Question] | None:
        """Give what ``check.py`` is to be asked about a case, after the places of its steps.

        A script is asked about as far as its calls give values; ``None`` where nothing is judged.
        """
        if self.contract.compare is not Compare.CHECK:
            return None
        steps: list[tuple[Step, Outcome]] = []
        for place, step in _made(case, case_run):
            got = answer(self.contract, step, place, case_run)
            if isinstance(got, Raised | NoValue):
                break
            steps.append((step, got))
        places = tuple(i for i, (step, _) in enumerate(steps) if _expects_value(step))
        if not places:
            return None
        if not self.contract.entry.is_class:
            [(step, got)] = steps
            expected = expected_value(self.contract, step)
            return places, Question(tuple(step.call.arguments), got, expected)
        calls = tuple((step.call.name, step.call.arguments) for step, _ in steps)
        named = [step.expected.value if step.expected else None for step, _ in steps]
        return places, Question(calls, [got for _, got in steps], named)

    def result(self, case: Case, case_run: CaseRun, checked: Mapping[int, str]) -> CaseResult:
        """Give what a case shows; ``checked`` is what ``check.py`` said, by place of the step."""
        decisive = Opinion(case.steps[-1], Finding.PASSED)
        for place, step in _made(case, case_run):
            opinion = self._opinion(step, place, case_run, checked)
            if opinion.finding is not Finding.PASSED:
                mark = self._mark_from(case, place, case_run, checked)
                return self._with_drawings(opinion, opinion.result(case, case_run, mark))
            if step.expected is not None:
                decisive = opinion
        expected = decisive.expected or self._expected_text(decisive.step)
        decisive = replace(decisive, expected=expected)
        decisive = self._of_the_whole(case, case_run, decisive)
        mark = decisive.mark(self.contract.compare)
        return self._with_drawings(decisive, decisive.result(case, case_run, mark))

    def _mark_from(
        self, case: Case, place: int, case_run: CaseRun, checked: Mapping[int, str]
    ) -> str:
        """Give what stands for the answers from a step on, for so many of them as tell enough."""
        steps = islice(_made(case, case_run), place, place + _MOST_MARKED)
        opinions = (self._opinion(step, at, case_run, checked) for at, step in steps)
        return joined_marks(place, [one.mark(self.contract.compare) for one in opinions])

    def _with_drawings(self, opinion: Opinion, result: CaseResult) -> CaseResult:
        """Give the result with the pictures of a call that failed."""
        if opinion.finding in (Finding.PASSED, Finding.NOT_JUDGED):
            return result
        step = opinion.step
        expected = expected_value(self.contract, step) if _expects_value(step) else None
        got = opinion.got if opinion.compared else None
        return replace(result, drawings=drawings(self.contract, step, expected, got))

    def changed(self, case: Case, case_run: CaseRun) -> Iterator[str]:
        """Give the arguments that a case found changed, and that may be."""
        if len(case_run.outcomes) == len(case.steps):
            for name, _, _ in changes(self.contract, case.steps[-1].call, case_run):
                if name not in self.contract.frozen:
                    yield name

    def _opinion(
        self, step: Step, place: int, case_run: CaseRun, checked: Mapping[int, str]
    ) -> Opinion:
        got = answer(self.contract, step, place, case_run)
        if isinstance(got, Raised):
            return self._of_exception(step, got)
        if step.expected is None:
            return Opinion(step, Finding.PASSED)
        if step.expected.raises is not None:
            name = step.expected.raises
            message = f"Expected {name} to be raised; your program returns a value."
            return Opinion(step, Finding.WRONG, got, f"raises {name}", message)
        return self._of_value(step, got, checked.get(place))

    def _of_exception(self, step: Step, raised: Raised) -> Opinion:
        wanted = step.expected.raises if step.expected is not None else None
        if wanted is not None and wanted in raised.names:
            return Opinion(step, Finding.PASSED, raised, f"raises {wanted}")
        expected = f"raises {wanted}" if wanted is not None else self._expected_text(step)
        if "RecursionError" in raised.names and may_be_deep(step.call, self.recursion):
            return Opinion(step, Finding.NOT_JUDGED, message=too_deep(self.recursion))
        return Opinion(step, finding(raised), raised, expected, sentence(raised, self.fenced))

    def _of_value(self, step: Step, got: Outcome, checked: str | None) -> Opinion:
        if isinstance(got, NoValue):
            return Opinion(step, Finding.WRONG, got, self._expected_text(step), got.sentence)
        expected = expected_value(self.contract, step)
        compare = self.contract.compare
        if checked == "" or (checked is None and same(expected, got, compare)):
            return Opinion(step, Finding.PASSED, got)
        text = self._expected_text(step)
        message = difference(expected, got, compare) if checked is None else checked
        message = self._in_place(step, got) or message
        compared = shown_alike(expected, got)
        return Opinion(step, Finding.WRONG, got, text, message, compared)

    def _in_place(self, step: Step, got: Outcome) -> str:
        """Say what is misunderstood where the argument is judged and is as it was."""
        judged = self.contract.judged
        if judged is None or judged.prefix or got != argument(self.contract, step.call):
            return ""
        name = judged.parameter
        return (
            f"The argument {name} is judged, and it is as it was before the call. Change it in "
            f"place ({name}[:] = ..., not {name} = ...) if you do not; a returned value is ignored."
        )

    def _expected_text(self, step: Step) -> str:
        return shown_value(expected_value(self.contract, step)) if _expects_value(step) else ""

    def _of_the_whole(self, case: Case, case_run: CaseRun, opinion: Opinion) -> Opinion:
        """Give what is thought of a case of which each step is right."""
        step = case.steps[-1]
        if len(case_run.outcomes) < len(case.steps):
            message = "After too many exceptions, the rest of this script was not run."
            return Opinion(step, Finding.ERROR, message=message, fault="unfinished")
        for name, before, after in changes(self.contract, step.call, case_run):
            if name in self.contract.frozen:
                message = f"Your program changes the argument {name}, which must not change."
                shown = shown_value(before)
                return Opinion(step, Finding.WRONG, after, shown, message, fault=f"changed-{name}")
        if self.contract.links_only and case_run.revalued:
            message = "Your program changes the value of a node; only links may change."
            return replace(opinion, finding=Finding.WRONG, message=message, fault="revalued")
        if self.contract.fresh and case_run.shared:
            message = "Your answer shares nodes with the argument; all of them must be new."
            return replace(opinion, finding=Finding.WRONG, message=message, fault="shared")
        if case_run.seconds > self.limit:
            message = (
                f"The answer is right, but took {case_run.seconds:.1f} s of processor time; "
                f"the limit is {self.limit:.1f} s."
            )
            return replace(opinion, finding=Finding.SLOW, message=message, fault=SLOW)
        return opinion


def _made(case: Case, case_run: CaseRun) -> Iterator[tuple[int, Step]]:
    """Give the steps that were made, with their places."""
    return enumerate(case.steps[: len(case_run.outcomes)])


def _expects_value(step: Step) -> bool:
    return step.expected is not None and step.expected.raises is None
