"""The judge: a contract and a program go in, a verdict comes out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from signal import SIGSEGV
from threading import Event
from time import perf_counter

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Case, Contract
from trainer.runner.child.deep import DEEP, SHALLOW
from trainer.runner.judge.checking import Question, opinions
from trainer.runner.judge.depth import may_be_deep, too_deep
from trainer.runner.judge.display_values import shown_message, shown_printed
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judging import Judging
from trainer.runner.judge.remarks import is_too_deep, remark_on_change, remarks_on_names
from trainer.runner.judge.run import CaseProgress, Run, run_job
from trainer.runner.protocol.job import contract_job
from trainer.runner.sandbox.sandbox import Sandbox

LIMIT = 2.0
"""The processor time in seconds that a written case may take."""

_NOT_RUN = Finding.NOT_RUN
_LEFT_OVER = (
    "This case passes when it is run alone, so something is left over from earlier cases, "
    "such as a global, a class attribute or a mutable default argument."
)


class Judge:
    """Runs programs against contracts in a sandbox; safe to use from many threads at once."""

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        """Judge in this sandbox, by default in a fenced one of its own."""
        self.sandbox = sandbox or Sandbox()

    def run(
        self,
        contract: Contract,
        code: str,
        *,
        limit: float = LIMIT,
        hash_seed: int = 0,
        cancel: Event | None = None,
        large: LargeCase | None = None,
        progress: CaseProgress | None = None,
        alone: bool = False,
    ) -> Verdict:
        """Give the verdict; each case may take ``limit`` seconds of processor time. Blocks.

        The large case is the last, and only run when all others are right. ``progress`` is told,
        from this thread, how many cases of how many came to their end; ``cancel`` stops the run.
        With ``alone`` the first case that fails is run once more by itself.
        """
        begun = perf_counter()
        submission = _Submission(
            sandbox=self.sandbox,
            contract=contract,
            code=code,
            hash_seed=hash_seed,
            cancel=cancel,
            progress=progress,
        )
        verdict = submission.verdict(contract.cases, limit)
        if alone:
            verdict = submission.alone(verdict, limit)
        if large is not None:
            verdict = submission.with_large(verdict, large)
        return replace(verdict, seconds=perf_counter() - begun)

    def close(self) -> None:
        """Kill every child still running, and start no more."""
        self.sandbox.close_all()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Submission:
    """A program and the contract that it is run against."""

    sandbox: Sandbox
    contract: Contract
    code: str
    hash_seed: int
    cancel: Event | None
    progress: CaseProgress | None

    def verdict(self, cases: Sequence[Case], limit: float) -> Verdict:
        """Give the verdict on these cases, run in one child, or in more where it ends; blocks."""
        verdict = self._one_child(cases, limit)
        done = next((i for i, it in enumerate(verdict.results) if it.finding is _NOT_RUN), None)
        while done and verdict.results[done - 1].finding is Finding.NOT_JUDGED:
            rest = self._one_child(cases[done:], limit)
            if rest.trouble or rest.cancelled:
                break
            results = verdict.results[:done] + rest.results
            verdict = replace(verdict, results=results, remarks=verdict.remarks + rest.remarks)
            done = next((i for i, it in enumerate(results) if it.finding is _NOT_RUN), None)
        return replace(verdict, remarks=tuple(dict.fromkeys(verdict.remarks)))

    def alone(self, verdict: Verdict, limit: float) -> Verdict:
        """Say so where the first case that failed is right when it is run by itself."""
        failed = verdict.first_failure
        if failed is None or failed.finding not in (Finding.WRONG, Finding.ERROR):
            return verdict
        place = verdict.results.index(failed)
        if place == 0 or verdict.cancelled or not self._one_child([failed.case], limit).green:
            return verdict
        said = replace(failed, message=f"{_LEFT_OVER} {failed.message}".rstrip())
        return replace(
            verdict, results=(*verdict.results[:place], said, *verdict.results[place + 1 :])
        )

    def _one_child(self, cases: Sequence[Case], limit: float) -> Verdict:
        calls = [[step.call for step in case.steps] for case in cases]
        run = run_job(
            self.sandbox,
            contract_job(self.contract, self.code, calls, limit),
            hash_seed=self.hash_seed,
            cancel=self.cancel,
            progress=self.progress,
        )
        results, changed = self._judged(run, cases, limit)
        if run.cut_off:
            results.append(_cut_off(run, cases[len(results)]))
        results = [_within_limits(result) for result in results]
        rest = [CaseResult(case=c, finding=Finding.NOT_RUN) for c in cases[len(results) :]]
        return Verdict(
            results=(*results, *rest),
            level=run.ending.fence.level,
            seconds=sum(result.seconds for result in results),
            trouble=shown_message(run.trouble),
            trouble_line=run.trouble_line,
            trouble_column=run.trouble_column,
            remarks=(*remarks_on_names(run.job.source), *map(remark_on_change, changed)),
            printed=shown_printed(run.printed(0, run.record.imported)),
            cancelled=run.cancelled or (self.cancel is not None and self.cancel.is_set()),
        )

    def with_large(self, verdict: Verdict, large: LargeCase) -> Verdict:
        """Give the verdict with the large case as one more result, run if all others are right."""
        if not verdict.green:
            missing = CaseResult(case=large.case, finding=Finding.NOT_RUN)
            return replace(verdict, results=(*verdict.results, missing))
        last = self.verdict((large.case,), large.limit)
        return replace(
            verdict,
            results=verdict.results + last.results,
            trouble=last.trouble,
            trouble_line=last.trouble_line,
            remarks=tuple(dict.fromkeys(verdict.remarks + last.remarks)),
            cancelled=last.cancelled,
        )

    def _judged(
        self, run: Run, cases: Sequence[Case], limit: float
    ) -> tuple[list[CaseResult], list[str]]:
        """Give the results of the cases that came to their end, and the arguments changed there."""
        judging = Judging(self.contract, limit, run.fenced)
        ended = list(zip(cases, run.case_runs, strict=False))
        questions = {
            (index, place): question
            for index, (case, case_run) in enumerate(ended)
            for place, question in judging.questions(case, case_run)
        }
        checked = self._checked(questions)
        results = []
        changed: dict[str, None] = {}
        for index, (case, case_run) in enumerate(ended):
            result = judging.result(case, case_run, checked.get(index, {}))
            printed = run.printed(case_run.printed.start, case_run.printed.stop)
            results.append(replace(result, printed=shown_printed(printed)))
            changed |= dict.fromkeys(judging.changed(case, case_run))
            if any(map(is_too_deep, case_run.outcomes)):
                judging = replace(judging, recursion=SHALLOW)
        return results, list(changed)

    def _checked(self, questions: dict[tuple[int, int], Question]) -> dict[int, dict[int, str]]:
        """Give what ``check.py`` says, by case and step."""
        checked: dict[int, dict[int, str]] = {}
        given = opinions(
            self.sandbox, self.contract.check or "", list(questions.values()), self.cancel
        )
        for (index, place), opinion in zip(questions, given, strict=True):
            checked.setdefault(index, {})[place] = opinion
        return checked


def _within_limits(result: CaseResult) -> CaseResult:
    """Give a result; where its input lies beyond the published limits, it cannot fail."""
    if not result.failed or not result.case.is_beyond:
        return result
    said = f"{result.finding.value}: {result.message}" if result.message else result.finding.value
    message = f"Not judged: this input is outside the published limits ({said.rstrip('.')})."
    return replace(result, finding=Finding.NOT_JUDGED, message=message)


def _cut_off(run: Run, case: Case) -> CaseResult:
    """Give the result of the case in which the child ended."""
    step = case.steps[min(run.record.call, len(case.steps) - 1)]
    if run.ending.status == -SIGSEGV and may_be_deep(step.call, DEEP):
        return CaseResult(
            case=case, finding=Finding.NOT_JUDGED, call=step.source, message=too_deep(DEEP)
        )
    return CaseResult(
        case=case,
        finding=run.finding,
        call=step.source,
        message=run.why_it_ended,
        printed=shown_printed(run.printed(run.record.begun)),
        seconds=run.job.limit if run.finding is Finding.SLOW else 0.0,
    )
