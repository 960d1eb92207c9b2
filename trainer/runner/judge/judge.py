"""The judge: a contract and a program go in, a verdict comes out."""

from dataclasses import replace
from threading import Event
from time import perf_counter

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Contract
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.run import Round
from trainer.runner.protocol.exchange import Progress
from trainer.runner.sandbox.sandbox import Sandbox


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
        limit: float = 1.0,
        hash_seed: int = 0,
        cancel: Event | None = None,
        large: LargeCase | None = None,
        progress: Progress | None = None,
    ) -> Verdict:
        """Give the verdict on a program; each case may take ``limit`` seconds. Blocks.

        The large case is the last, and only run when all others are right. ``progress`` is told,
        from this thread, how many cases of how many came to their end; ``cancel`` stops the run.
        """
        begun = perf_counter()
        round_ = Round(
            sandbox=self.sandbox,
            contract=contract,
            code=code,
            hash_seed=hash_seed,
            cancel=cancel,
            progress=progress,
        )
        verdict = round_.verdict(contract.cases, limit)
        if large is not None:
            verdict = _with_large(verdict, large, round_)
        return replace(verdict, seconds=perf_counter() - begun)

    def close(self) -> None:
        """Kill every child still running, and start no more."""
        self.sandbox.close_all()


def _with_large(verdict: Verdict, large: LargeCase, round_: Round) -> Verdict:
    """Give the verdict with the large case as one more result, run if all others are right."""
    if not verdict.green:
        missing = CaseResult(case=large.case, finding=Finding.NOT_RUN)
        return replace(verdict, results=(*verdict.results, missing))
    last = round_.verdict((large.case,), large.limit)
    return replace(
        verdict,
        results=verdict.results + last.results,
        trouble=last.trouble,
        trouble_line=last.trouble_line,
        cancelled=last.cancelled,
    )
