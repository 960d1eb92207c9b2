"""Recognising the mistake in a program that failed: it runs on the recorded inputs once more.

Nothing but the learner's program runs for it (and the ``check.py`` that judges its answers, where
a problem has one): what is right and what the known mistakes answer is in the record.
"""

from dataclasses import dataclass
from functools import cached_property
from threading import Event

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.domain.attempt.named_mistake import MetMistake, NamedMistake
from trainer.domain.attempt.recognition import recognise
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Case
from trainer.domain.problem.problem import Origin
from trainer.domain.problem.sheet import Sheet
from trainer.runner.judge.answering import small_results
from trainer.runner.judge.judge import Judge


@dataclass
class Recogniser:
    """Knows the recorded mistakes of one problem."""

    sheet: Sheet
    judge: Judge

    def mistake(
        self, verdict: Verdict, code: str, cancel: Event | None = None
    ) -> NamedMistake | None:
        """Give the mistake that the program of this verdict makes, ``None`` for none; blocks."""
        if verdict.green or not verdict.judged or not self._inputs:
            return None
        contract = self.sheet.contract
        written = [it.mark for it in verdict.results[: len(contract.cases)]]
        small = small_results(self.judge, contract, code, self._inputs, cancel=cancel)
        answers = [*written, *(it.mark for it in small)]
        if len(written) < len(contract.cases) or (cancel is not None and cancel.is_set()):
            return None
        return self._named(answers)

    def _named(self, answers: list[str]) -> NamedMistake | None:
        sentences = {it.name: it.sentence for it in self.sheet.mistakes if it.sentence}
        known = {name: it for name, it in self.sheet.record.answers.items() if name in sentences}
        found = recognise(answers, known)
        if found is None:
            return None
        met = tuple(MetMistake(name, found.certain) for name in found.names)
        return NamedMistake(met, tuple(sentences[name] for name in found.names))

    @cached_property
    def _inputs(self) -> tuple[Case, ...]:
        """The recorded inputs; none where they are damaged, or must not reach a program.

        What a problem from elsewhere hands to its own ``check.py`` is agreed to with it; a record
        is not.
        """
        contract, record = self.sheet.contract, self.sheet.record
        if contract.check is not None and self.sheet.problem.origin is not Origin.CATALOGUE:
            return ()
        try:
            cases = parse_cases("\n\n".join(record.inputs), contract.entry)
        except FormatError:
            return ()
        return cases if len(cases) == len(record.inputs) else ()
