"""A code run: what shows whether code is right, once the programs it needs are agreed to."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from threading import Event, Lock

from trainer.catalogue.format.input_syntax import parse_input
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.sheet import Sheet
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import REFERENCE_SECONDS, Stress
from trainer.services.tried import Tried, answer_text, expecting, inputs_of, lacks_values, tried
from trainer.services.trust import Trust, UntrustedProblem


@dataclass
class CodeRun:
    """Runs code on the cases of one problem, as often as wanted, and remembers no result.

    While there is an ``untrusted``, nothing runs; it was read together with ``sheet``, so that what
    is agreed to is what runs. ``prepare`` and ``run`` block and belong on a thread.
    """

    sheet: Sheet
    judge: Judge
    trust: Trust
    untrusted: UntrustedProblem | None = None
    _large: LargeCase | None = None
    _prepared: bool = False
    _preparing: Lock = field(default_factory=Lock)

    def agree(self) -> None:
        """Agree to run the programs that this problem brings."""
        if self.untrusted is not None:
            self.trust.agree(self.untrusted)
            self.untrusted = None

    def prepare(self) -> LargeCase | None:
        """Make the generated input of the largest size with its answer, once; blocks.

        Where a problem's own files cannot make it, the written cases alone give the verdict.
        """
        if self.untrusted is not None:
            return None
        with self._preparing:
            if not self._prepared and self.sheet.generator:
                with suppress(TrainerError):
                    self._large = Stress(self.judge.sandbox).large_case(
                        self.sheet.contract, self.sheet.reference, self.sheet.generator
                    )
            self._prepared = True
            return self._large

    def run(
        self,
        code: str,
        cancel: Event | None = None,
        progress: Callable[[int, int], None] | None = None,
        *,
        only: int | None = None,
    ) -> Verdict:
        """Run the cases on this code and give the verdict; blocks, so call it from a thread.

        ``progress`` is told from there how many cases of how many are done. With ``only`` the case
        at this place of a verdict (from 0) is run alone, in a child that saw no other.
        Raise ``TrainerError`` where that is not agreed to.
        """
        if self.untrusted is not None:
            raise TrainerError(self.untrusted.refusal)
        large = self.prepare()
        if only is not None:
            return self._run_alone(only, large, code, cancel)
        return self.judge.run(
            self.sheet.contract,
            code,
            cancel=cancel,
            large=large,
            progress=progress,
            alone=True,
        )

    def _run_alone(
        self, place: int, large: LargeCase | None, code: str, cancel: Event | None
    ) -> Verdict:
        contract = self.sheet.contract
        if large is not None and place == len(contract.cases):
            contract = replace(contract, cases=(large.case,))
            return self.judge.run(contract, code, limit=large.limit, cancel=cancel)
        contract = replace(contract, cases=contract.cases[place : place + 1])
        return self.judge.run(contract, code, cancel=cancel)

    def try_input(self, code: str, text: str, cancel: Event | None = None) -> Tried:
        """Run this code on an input that the learner typed, and the reference beside it; blocks.

        It is no run of the cases: what it shows counts for nothing. Raise ``TrainerError`` for a
        text that is no input of the problem, and where running is not agreed to.
        """
        if self.untrusted is not None:
            raise TrainerError(self.untrusted.refusal)
        contract = self.sheet.contract
        try:
            case = parse_input(text, contract)
        except FormatError as error:
            raise FormatError(error.sentence, place="This input") from None
        stress, inputs = Stress(self.judge.sandbox), [inputs_of(contract, case)]
        [reply] = stress.answers(contract, self.sheet.reference, inputs, limit=REFERENCE_SECONDS)
        case = expecting(contract, case, reply)
        verdict = self.judge.run(replace(contract, cases=(case,)), code, cancel=cancel)
        shown = tried(case, verdict, reply)
        if verdict.cancelled or not lacks_values(shown, contract):
            return shown
        [own] = stress.answers(contract, code, inputs, limit=REFERENCE_SECONDS)
        return replace(shown, got=answer_text(own))
