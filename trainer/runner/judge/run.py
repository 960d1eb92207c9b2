"""One round: some cases of a contract, run in one child and judged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Event

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Case, Contract
from trainer.runner.judge.checking import Question, opinions
from trainer.runner.judge.display_values import shown_message, shown_printed
from trainer.runner.judge.judging import Judging
from trainer.runner.protocol.exchange import Progress, Trial, carried_out
from trainer.runner.protocol.job import contract_job
from trainer.runner.sandbox.sandbox import Sandbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A program and the contract that it is run against."""

    sandbox: Sandbox
    contract: Contract
    code: str
    hash_seed: int
    cancel: Event | None
    progress: Progress | None

    def verdict(self, cases: Sequence[Case], limit: float) -> Verdict:
        """Give the verdict on these cases, each taking ``limit`` seconds at most; blocks."""
        calls = [[step.call for step in case.steps] for case in cases]
        trial = carried_out(
            self.sandbox,
            contract_job(self.contract, self.code, calls, limit),
            hash_seed=self.hash_seed,
            cancel=self.cancel,
            progress=self.progress,
        )
        results = self._judged(trial, cases, limit)
        if trial.cut_off:
            results.append(_cut_off(trial, cases[len(results)]))
        rest = [CaseResult(case=c, finding=Finding.NOT_RUN) for c in cases[len(results) :]]
        return Verdict(
            results=(*results, *rest),
            level=trial.ending.fence.level,
            seconds=sum(result.seconds for result in results),
            trouble=shown_message(trial.trouble),
            trouble_line=trial.trouble_line,
            printed=shown_printed(trial.printed(0, trial.account.imported)),
            cancelled=trial.cancelled or (self.cancel is not None and self.cancel.is_set()),
        )

    def _judged(self, trial: Trial, cases: Sequence[Case], limit: float) -> list[CaseResult]:
        """Give the results of the cases that came to their end."""
        judging = Judging(self.contract, limit, trial.fenced)
        ended = list(zip(cases, trial.told, strict=False))
        questions = {
            (index, place): question
            for index, (case, told) in enumerate(ended)
            for place, question in judging.questions(case, told)
        }
        checked = self._checked(questions)
        return [
            replace(
                judging.result(case, told, checked.get(index, {})),
                printed=shown_printed(trial.printed(told.printed.start, told.printed.stop)),
            )
            for index, (case, told) in enumerate(ended)
        ]

    def _checked(self, questions: dict[tuple[int, int], Question]) -> dict[int, dict[int, str]]:
        """Give what ``check.py`` says, by case and step."""
        checked: dict[int, dict[int, str]] = {}
        given = opinions(
            self.sandbox, self.contract.check or "", list(questions.values()), self.cancel
        )
        for (index, place), opinion in zip(questions, given, strict=True):
            checked.setdefault(index, {})[place] = opinion
        return checked


def _cut_off(trial: Trial, case: Case) -> CaseResult:
    """Give the result of the case in which the child ended."""
    step = case.steps[min(trial.account.call, len(case.steps) - 1)]
    return CaseResult(
        case=case,
        finding=trial.finding,
        call=step.source,
        message=trial.why_it_ended,
        printed=shown_printed(trial.printed(trial.account.begun)),
        seconds=trial.job.limit if trial.finding is Finding.SLOW else 0.0,
    )
