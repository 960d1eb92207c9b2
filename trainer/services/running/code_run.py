"""A code run: what shows whether code is right, once the programs it needs are agreed to."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from threading import Event, Lock

from trainer.catalogue.format.input_syntax import parse_input
from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import Finding, Verdict
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.call_text import call_lines
from trainer.domain.problem.contract import Case, CaseKind
from trainer.domain.problem.sheet import Sheet
from trainer.domain.wording.growth_words import too_slow
from trainer.runner.judge.growth import GrowthMeter
from trainer.runner.judge.inputs import LargeCase, inputs_of
from trainer.runner.judge.judge import Judge, JudgeProgress
from trainer.runner.judge.shrinking import Shrinker
from trainer.runner.judge.small_inputs import small_cases
from trainer.runner.judge.stress import REFERENCE_SECONDS, Stress
from trainer.services.running.answered_cases import AnsweredCases
from trainer.services.running.own_cases import OwnCases
from trainer.services.running.recognising import Recogniser
from trainer.services.running.tried import Tried, answer_text, expecting, lacks_values, tried
from trainer.services.trust import Trust, UntrustedProblem


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is generated once for all runs: small inputs, and the largest where there is one."""

    small: tuple[Case, ...] = ()
    large: LargeCase | None = None


@dataclass
class CodeRun:
    """Runs code on the cases of one problem, as often as wanted, and remembers no result.

    While there is an ``untrusted``, nothing runs; it was read together with ``sheet``, so that what
    is agreed to is what runs. ``kept`` are the calls of the learner's own cases. ``prepare`` and
    ``run`` block and belong on a thread.
    """

    sheet: Sheet
    judge: Judge
    trust: Trust
    untrusted: UntrustedProblem | None = None
    own_cases: OwnCases | None = None
    kept: tuple[str, ...] = ()
    _prepared: Prepared | None = None
    _preparing: Lock = field(default_factory=Lock)
    _answered: AnsweredCases = field(init=False)

    def __post_init__(self) -> None:
        self._answered = AnsweredCases(self.sheet, Stress(self.judge.sandbox))

    def agree(self) -> None:
        """Agree to run the programs that this problem brings."""
        if self.untrusted is not None:
            self.trust.agree(self.untrusted)
            self.untrusted = None

    def prepare(self) -> Prepared:
        """Make the generated inputs with their answers, once; blocks.

        Where a problem's own files cannot make them, the written cases alone give the verdict.
        """
        if self.untrusted is not None:
            return Prepared()
        with self._preparing:
            if self._prepared is None:
                self._prepared = self._generated()
            return self._prepared

    def _generated(self) -> Prepared:
        sheet, stress = self.sheet, Stress(self.judge.sandbox)
        if not sheet.generator:
            return Prepared()
        programs = (sheet.contract, sheet.reference, sheet.generator)
        prepared = Prepared(small_cases(stress, *programs))
        with suppress(TrainerError):
            prepared = replace(prepared, large=stress.large_case(*programs))
        return prepared

    def run(
        self,
        code: str,
        cancel: Event | None = None,
        progress: JudgeProgress | None = None,
    ) -> Verdict:
        """Run the cases on this code and give the verdict; blocks, so call it from a thread.

        With the verdict on a program that fails comes the known mistake that it looks like, if any.
        ``progress`` is told from there how many cases of how many are done, and of which kind.
        Raise ``TrainerError`` where that is not agreed to.
        """
        self._expect_agreed()
        prepared, (own, remarks) = self.prepare(), self._answered.cases(self.kept)
        contract = self.sheet.contract
        verdict = self.judge.run(
            replace(contract, cases=contract.cases + own),
            code,
            cancel=cancel,
            large=prepared.large,
            small=prepared.small,
            progress=progress,
            alone=True,
        )
        mistake = Recogniser(self.sheet, self.judge).mistake(verdict, code, cancel)
        verdict = replace(verdict, remarks=(*verdict.remarks, *remarks), mistake=mistake)
        verdict = self._with_smaller(verdict, code, cancel)
        size = prepared.large.size if prepared.large is not None else 0
        return self._with_growth(verdict, size, code, cancel)

    def measure(self, code: str, cancel: Event | None = None) -> Growth:
        """Measure how the time of this code grows; blocks, for less than two seconds as a rule."""
        self._expect_agreed()
        meter = GrowthMeter(self.judge.sandbox, self.sheet.contract, self.sheet.generator)
        return replace(meter.measure(code, cancel), expected=self.sheet.lesson.growth)

    def _with_growth(self, verdict: Verdict, size: int, code: str, cancel: Event | None) -> Verdict:
        """Give the verdict with what makes a program too slow, where it is."""
        slow = verdict.first_failure
        if slow is None or slow.finding is not Finding.SLOW or not slow.seconds:
            return verdict
        growth = self.measure(code, cancel)
        said = replace(slow, message=too_slow(slow, size, growth))
        results = tuple(said if it is slow else it for it in verdict.results)
        return replace(verdict, results=results, growth=growth)

    def _with_smaller(self, verdict: Verdict, code: str, cancel: Event | None) -> Verdict:
        """Give the verdict with the small input that fails made as small as its limits allow."""
        failed, sheet = verdict.random_failure, self.sheet
        if failed is None or verdict.cancelled or not sheet.generator:
            return verdict
        shrinker = Shrinker(
            judge=self.judge,
            contract=sheet.contract,
            reference=sheet.reference,
            generator=sheet.generator,
        )
        smaller = shrinker.smaller(code, failed, cancel)
        results = tuple(smaller if it is failed else it for it in verdict.results)
        return replace(verdict, results=results)

    def run_alone(self, case: Case, code: str, cancel: Event | None = None) -> Verdict:
        """Run one case of a verdict in a child that saw no other; blocks, as ``run`` does."""
        self._expect_agreed()
        contract, large = replace(self.sheet.contract, cases=(case,)), self.prepare().large
        if case.kind is CaseKind.LARGEST and large is not None:
            return self.judge.run(contract, code, limit=large.limit, cancel=cancel)
        return self.judge.run(contract, code, cancel=cancel)

    def try_input(self, code: str, text: str, cancel: Event | None = None) -> Tried:
        """Run this code on an input that the learner typed, and the reference beside it; blocks.

        It is no run of the cases: what it shows counts for nothing. Raise ``TrainerError`` for a
        text that is no input of the problem, and where running is not agreed to.
        """
        self._expect_agreed()
        contract, case = self.sheet.contract, self._parsed(text)
        stress = Stress(self.judge.sandbox)
        inputs = [inputs_of(contract, [step.call for step in case.steps])]
        [reply] = stress.answers(contract, self.sheet.reference, inputs, limit=REFERENCE_SECONDS)
        case = expecting(contract, case, reply)
        verdict = self.judge.run(replace(contract, cases=(case,)), code, cancel=cancel)
        shown = tried(case, verdict, reply)
        if verdict.cancelled or not lacks_values(shown, contract):
            return shown
        [own] = stress.answers(contract, code, inputs, limit=REFERENCE_SECONDS)
        return replace(shown, got=answer_text(own))

    def keep(self, case: Case | str) -> bool:
        """Keep a case, or an input that was typed, to be run with every later run.

        Tell whether it was not kept yet. Raise ``TrainerError`` for a text that is no input of the
        problem, and for too much.
        """
        text, kept = self._text(case), self.kept
        if self.own_cases is not None:
            self.kept = self.own_cases.keep(self.sheet.problem.slug, text)
        return self.kept != kept

    def turn_kept(self, case: Case | str) -> str:
        """Keep a case, or remove it if it is kept; give the sentence that says which."""
        text = self._text(case)
        if text not in self.kept:
            if isinstance(case, Case) and case.kind in (CaseKind.WRITTEN, CaseKind.LARGEST):
                return "Every run has this case already; random inputs and your own can be kept."
            self.keep(case)
            return "Kept as a case of your own: every run includes it from now on."
        if self.own_cases is not None:
            self.kept = self.own_cases.remove(self.sheet.problem.slug, text)
        return "Removed from your own cases."

    def _text(self, case: Case | str) -> str:
        """Give the calls of a case as they are kept."""
        parsed = self._parsed(case) if isinstance(case, str) else case
        calls = [step.call for step in parsed.steps]
        return "\n".join(call_lines(self.sheet.contract, calls))

    def _parsed(self, text: str) -> Case:
        try:
            return parse_input(text, self.sheet.contract)
        except FormatError as error:
            raise FormatError(error.sentence, place="This input") from None

    def _expect_agreed(self) -> None:
        if self.untrusted is not None:
            raise TrainerError(self.untrusted.refusal)
