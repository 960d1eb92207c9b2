"""The judge: a contract and a program go in, a verdict comes out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from signal import SIGSEGV
from threading import Event
from time import perf_counter

from trainer.domain.attempt.recognition import CRASHED, SLOW, UNKNOWN
from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Case, CaseKind, Contract
from trainer.runner.child.deep import DEEP, SHALLOW
from trainer.runner.judge.checking import Question, opinions
from trainer.runner.judge.depth import may_be_deep, too_deep
from trainer.runner.judge.display_values import shown_message, shown_printed
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judging import Judging
from trainer.runner.judge.remarks import is_too_deep, remark_on_change, remarks_on_names
from trainer.runner.judge.run import Run, run_job
from trainer.runner.judge.small_inputs import smallness
from trainer.runner.judge.time_up import TimeUp
from trainer.runner.protocol.job import contract_job
from trainer.runner.sandbox.ending import End
from trainer.runner.sandbox.sandbox import Sandbox

LIMIT = 2.0
"""The processor time in seconds that a written case may take."""

JudgeProgress = Callable[[int, int, CaseKind], None]
"""Is told how many cases of how many came to their end, and of which kind they are."""

_NOT_RUN = Finding.NOT_RUN
RANDOM_SECONDS = 3.0
"""How long small inputs are run; those that are left then are not."""

LEFT_OVER = (
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
        small: Sequence[Case] = (),
        progress: JudgeProgress | None = None,
        alone: bool = False,
        recursion: int = DEEP,
    ) -> Verdict:
        """Give the verdict; each case may take ``limit`` seconds of processor time. Blocks.

        Only when all are right the ``small`` ones are run, of which it holds the smallest that
        fails, and only then the large one. With ``alone`` the first case that fails is run by
        itself, too. ``progress`` is told from this thread; ``recursion`` limits nested calls.
        """
        begun = perf_counter()
        submission = _Submission(
            sandbox=self.sandbox,
            contract=contract,
            code=code,
            hash_seed=hash_seed,
            cancel=cancel,
            progress=progress,
            recursion=recursion,
        )
        verdict = submission.verdict(contract.cases, limit)
        verdict = submission.alone(verdict, limit) if alone else verdict
        verdict = submission.with_small(verdict, small)
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
    progress: JudgeProgress | None
    recursion: int
    until: TimeUp | None = None

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
        untold = replace(self, progress=None)
        if place == 0 or verdict.cancelled or not untold._one_child([failed.case], limit).green:
            return verdict
        said = replace(failed, message=f"{LEFT_OVER} {failed.message}".rstrip())
        return replace(
            verdict, results=(*verdict.results[:place], said, *verdict.results[place + 1 :])
        )

    def with_small(self, verdict: Verdict, cases: Sequence[Case]) -> Verdict:
        """Give the verdict after small inputs, run if all cases are right.

        Of those that fail it holds the smallest, which is run once more by itself, too.
        """
        if not verdict.green or not cases:
            return verdict
        until = TimeUp(RANDOM_SECONDS, self.cancel)
        found = replace(self, until=until).verdict(cases, LIMIT)
        if found.trouble or until.is_cancelled:
            return replace(verdict, cancelled=until.is_cancelled)
        ran = [it for it in found.results if it.finding is not _NOT_RUN]
        failed = sorted((it for it in ran if it.failed), key=lambda it: smallness(it.case))
        if failed:
            results = (*verdict.results, failed[0])
            verdict = self.alone(replace(verdict, results=results), LIMIT)
        return replace(verdict, random_inputs=len(ran), random_failed=len(failed))

    def _one_child(self, cases: Sequence[Case], limit: float) -> Verdict:
        calls = [[step.call for step in case.steps] for case in cases]
        job = contract_job(self.contract, self.code, calls, limit)
        run = run_job(
            self.sandbox,
            replace(job, recursion=self.recursion),
            hash_seed=self.hash_seed,
            cancel=self.until or self.cancel,
            progress=partial(self._told, cases[0].kind if cases else CaseKind.WRITTEN),
        )
        results, changed = self._judged(run, cases, limit)
        if run.cut_off:
            results.append(_cut_off(run, cases[len(results)]))
        results = [_within_limits(result) for result in results]
        rest = [not_run(case) for case in cases[len(results) :]]
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

    def _told(self, kind: CaseKind, done: int, total: int) -> None:
        if self.until is not None:
            self.until.told()
        if self.progress is not None:
            self.progress(done, total, kind)

    def with_large(self, verdict: Verdict, large: LargeCase) -> Verdict:
        """Give the verdict with the large case as one more result, run if all others are right."""
        if not verdict.green:
            return replace(verdict, results=(*verdict.results, not_run(large.case)))
        self._told(CaseKind.LARGEST, 0, 1)
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
        judging = Judging(self.contract, limit, run.fenced, self.recursion)
        ended = list(zip(cases, run.case_runs, strict=False))
        questions = {i: judging.question(*pair) for i, pair in enumerate(ended)}
        checked = self._checked({i: it for i, it in questions.items() if it is not None})
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

    def _checked(
        self, questions: dict[int, tuple[tuple[int, ...], Question]]
    ) -> dict[int, dict[int, str]]:
        """Give what ``check.py`` says, by case and step: "" for each step that is not wrong."""
        asked = [question for _, question in questions.values()]
        given = opinions(self.sandbox, self.contract.check or "", asked, self.cancel)
        checked: dict[int, dict[int, str]] = {}
        for (index, (places, _)), (wrong, said) in zip(questions.items(), given, strict=True):
            checked[index] = dict.fromkeys(places, "")
            checked[index][wrong if wrong in places else places[-1]] = said
        return checked


def _within_limits(result: CaseResult) -> CaseResult:
    """Give a result; where its input lies beyond the published limits, it cannot fail."""
    if not result.failed or not result.case.is_beyond:
        return result
    said = f"{result.finding.value}: {result.message}" if result.message else result.finding.value
    message = f"Not judged: this input is outside the published limits ({said.rstrip('.')})."
    return replace(result, finding=Finding.NOT_JUDGED, message=message, mark=UNKNOWN)


def not_run(case: Case) -> CaseResult:
    """Give the result of a case that was not run: nobody knows what comes of it."""
    return CaseResult(case=case, finding=_NOT_RUN, mark=UNKNOWN)


def _cut_off(run: Run, case: Case) -> CaseResult:
    """Give the result of the case in which the child ended."""
    step = case.steps[min(run.record.call, len(case.steps) - 1)]
    if run.ending.status == -SIGSEGV and may_be_deep(step.call, DEEP):
        return CaseResult(
            case=case,
            finding=Finding.NOT_JUDGED,
            call=step.source,
            message=too_deep(DEEP),
            mark=UNKNOWN,
        )
    out_of_time = run.finding is Finding.SLOW and run.ending.end is not End.IDLE
    return CaseResult(
        case=case,
        finding=run.finding,
        call=step.source,
        message=run.why_it_ended,
        printed=shown_printed(run.printed(run.record.begun)),
        seconds=run.job.limit if out_of_time else 0.0,
        mark=SLOW if run.finding is Finding.SLOW else CRASHED,
    )
