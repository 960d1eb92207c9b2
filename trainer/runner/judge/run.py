"""A run: what a source did with the calls of many cases, before anything is judged."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from signal import SIGPROF, SIGSEGV, SIGXCPU, Signals
from threading import Event

from trainer.domain.attempt.verdict import FenceLevel, Finding
from trainer.runner.child.channel import CHANNEL_LOST
from trainer.runner.child.limits import MOST_THREADS
from trainer.runner.judge.raising import sentence
from trainer.runner.protocol.child_messages import CaseRun, RunRecord
from trainer.runner.protocol.job import IMPORT_SECONDS, Job
from trainer.runner.sandbox.ending import End, Ending
from trainer.runner.sandbox.quota import QUOTA
from trainer.runner.sandbox.sandbox import Sandbox

_OUT_OF_TIME = (-SIGPROF, -SIGXCPU)

CaseProgress = Callable[[int, int], None]
"""Is told how many cases of how many came to their end."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a child told of its job, and how it ended."""

    job: Job
    record: RunRecord
    ending: Ending

    @property
    def case_runs(self) -> list[CaseRun]:
        """The cases that came to their end, in order; of the others nothing is known."""
        return self.record.case_runs

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it."""
        return self.ending.end is End.CANCELLED

    @property
    def fenced(self) -> bool:
        """Whether the fence held the child, in a box or without one."""
        return self.ending.fence.level is not FenceLevel.LIMITS

    @property
    def trouble_line(self) -> int | None:
        """The line in the learner's file that the trouble is about."""
        broken = self.record.broken
        return self.record.trouble_line if broken is None else broken.line

    @property
    def trouble_column(self) -> int | None:
        """The column in that line, from 1."""
        return self.record.trouble_column

    @property
    def cut_off(self) -> bool:
        """Whether it ended by itself or was stopped while there were cases left."""
        ended = self.ending.end not in (End.DONE, End.CANCELLED)
        return ended and not self.trouble and len(self.case_runs) < len(self.job.cases)

    @property
    def trouble(self) -> str:
        """Why no case could run, in a sentence; "" if cases could."""
        if self.record.broken is not None:
            return f"Importing your program fails. {sentence(self.record.broken, self.fenced)}"
        if self.record.trouble or self.cancelled or self.record.imported is not None:
            return self.record.trouble
        if not self.record.importing:
            words = self.printed(0).decode("utf-8", "replace").strip().rpartition("\n")[2]
            return f"Python could not be started for your program: {words or 'unknown reason'}"
        if self.finding is Finding.SLOW and self.ending.end is not End.IDLE:
            return f"Importing your program took longer than {_seconds(self._import_limit)}."
        return self._why("while it was being imported")

    @property
    def finding(self) -> Finding:
        """What the case shows that was cut off."""
        late = self.ending.end in (End.LATE, End.IDLE) or self.ending.status in _OUT_OF_TIME
        return Finding.SLOW if late else Finding.CRASHED

    @property
    def why_it_ended(self) -> str:
        """Why the case that was cut off did not come to its end, in a sentence."""
        return self._why("before this case was done")

    def printed(self, begin: int | None, end: int | None = None) -> bytes:
        """Give a part of what the child printed."""
        return self.ending.printed[begin:end]

    def _why(self, when: str) -> str:
        status = self.ending.status
        if self.ending.end is End.IDLE:
            return "Your program was stopped: it was only waiting, as for a lock or in time.sleep."
        if self.finding is Finding.SLOW:
            return f"Your program was stopped after {_seconds(self.job.limit)}."
        if self.ending.end is End.OVERFULL:
            return f"Your program left more than {QUOTA} in its folder {when}."
        if self.ending.end is End.CROWDED:
            return f"Your program started more than {MOST_THREADS} threads {when}."
        if self.ending.end is End.FLOODED or status == CHANNEL_LOST:
            return "Your program wrote to the file that carries its results."
        if status == -SIGSEGV:
            return f"Your program crashed (SIGSEGV) {when}; endless recursion can cause this."
        if status < 0:
            return f"Your program was killed by signal {_signal(-status)} {when}."
        return f"Your program exited (status {status}) {when}."

    @property
    def _import_limit(self) -> float:
        return max(IMPORT_SECONDS, self.job.limit)


def run_job(
    sandbox: Sandbox,
    job: Job,
    *,
    hash_seed: int = 0,
    cancel: Event | None = None,
    progress: CaseProgress | None = None,
) -> Run:
    """Do a job in the sandbox and give what came of it; blocks."""
    record = RunRecord()

    def take(message: list[object]) -> None:
        before = len(record.case_runs)
        record.take(message)
        if progress is not None and len(record.case_runs) > before:
            progress(len(record.case_runs), len(job.cases))

    ending = sandbox.run(job, take, hash_seed=hash_seed, cancel=cancel)
    return Run(job, record, ending)


def _seconds(seconds: float) -> str:
    return "1 second" if seconds == 1 else f"{math.ceil(seconds * 10) / 10:g} seconds"


def _signal(number: int) -> str:
    try:
        return Signals(number).name
    except ValueError:
        return str(number)
