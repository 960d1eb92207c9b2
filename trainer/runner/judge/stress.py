"""Stress: generated inputs, what programs answer to them, and the one that is large."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Call, CaseKind, Contract, Step, Value
from trainer.runner.judge.answers import answer, changes
from trainer.runner.judge.inputs import Inputs, LargeCase, generated_case, script
from trainer.runner.judge.raising import finding, sentence
from trainer.runner.judge.run import Run, run_job
from trainer.runner.judge.time_up import TimeUp
from trainer.runner.protocol.child_messages import CaseRun, NoValue, Outcome, Raised
from trainer.runner.protocol.job import Job, contract_job
from trainer.runner.sandbox.sandbox import Sandbox

GENERATE_SECONDS = 10.0
"""How long making one input may take."""

REFERENCE_SECONDS = 10.0
"""How long the reference may take on the largest input."""

SHORTEST_LIMIT = 2.0
"""The least limit on the largest input, in seconds of processor time."""

AGAINST_REFERENCE = 15
"""How many times the reference's time a program may take, if that is more.

Right programs take up to 10 times the time of a reference that takes long enough to be measured;
all that are too slow take more than 30 times on an input that is large enough.
"""

_DRIVER = """

def _generated(seed, size):
    from random import Random
    size = LARGEST if size is None else min(size, LARGEST)
    return size, generate(Random(seed), size)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a program answers to one input: a value if ``finding`` is PASSED, else why none came.

    For a script the value is the list of what each call gave. ``modified`` names the arguments
    that it changed although they must stay as they are.
    """

    finding: Finding
    value: Value = None
    message: str = ""
    line: int | None = None
    modified: tuple[str, ...] = ()
    seconds: float = 0.0


class Stress:
    """Makes inputs and collects answers, each in one child of the sandbox; blocks."""

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        """Work in this sandbox, by default in a fenced one of its own."""
        self.sandbox = sandbox or Sandbox()

    def generated(
        self,
        generate_source: str,
        seed: int,
        sizes: Sequence[int | None],
        until: TimeUp | None = None,
    ) -> list[Inputs]:
        """Give an input of each size, ``None`` for the largest; the seeds count up from ``seed``.

        Where the time ``until`` is up the last ones are missing. Raise ``TrainerError`` where
        ``generate`` fails.
        """
        return [inputs for _, inputs in self._generated(generate_source, seed, sizes, until)]

    def answers(
        self,
        contract: Contract,
        code: str,
        inputs: Sequence[Inputs],
        *,
        limit: float,
        until: TimeUp | None = None,
    ) -> list[Answer]:
        """Give a program's answer to each input; after one that ends it nothing is answered."""
        scripts = [script(contract, item) for item in inputs]
        run = _run(self.sandbox, contract_job(contract, code, scripts, limit), until)
        given = [
            _answer(contract, calls, case_run, run)
            for calls, case_run in zip(scripts, run.case_runs, strict=False)
        ]
        if len(given) < len(inputs):
            given.append(_missing(run))
        unanswered = Answer(
            finding=Finding.NOT_RUN, message="An earlier input stopped the program."
        )
        return given + [unanswered] * (len(inputs) - len(given))

    def large_case(self, contract: Contract, reference: str, generate_source: str) -> LargeCase:
        """Give the case on the largest generated input, answered by the reference.

        Raise ``TrainerError`` where there is no such answer.
        """
        [(size, inputs)] = self._generated(generate_source, 0, [None])
        [reply] = self.answers(contract, reference, [inputs], limit=REFERENCE_SECONDS)
        if reply.finding is not Finding.PASSED:
            raise TrainerError(f"The reference fails on its largest input. {reply.message}")
        source = f"a generated input of the largest size (size {size:,})"
        case = generated_case(contract, inputs, reply.value, source, CaseKind.LARGEST)
        limit = max(SHORTEST_LIMIT, AGAINST_REFERENCE * reply.seconds)
        return LargeCase(case, limit, size)

    def _generated(
        self, source: str, seed: int, sizes: Sequence[int | None], until: TimeUp | None = None
    ) -> list[tuple[int, Inputs]]:
        """Give each input with its size."""
        calls = [[Call("_generated", (seed + i, size))] for i, size in enumerate(sizes)]
        job = Job(source=source + _DRIVER, name="_generated", cases=calls, limit=GENERATE_SECONDS)
        run = _run(self.sandbox, job, until)
        made = [_made(case_run.outcomes[0], run.fenced) for case_run in run.case_runs]
        in_time = until is None or not run.cancelled
        if len(made) < len(sizes) and in_time:
            raise TrainerError(f"generate.py fails. {_missing(run).message}")
        return made


def _run(sandbox: Sandbox, job: Job, until: TimeUp | None) -> Run:
    return run_job(sandbox, job, cancel=until, progress=until.told if until else None)


def _made(outcome: Outcome, fenced: bool) -> tuple[int, Inputs]:
    match outcome:
        case Raised():
            raise TrainerError(f"generate.py fails. {sentence(outcome, fenced)}")
        case NoValue(what):
            raise TrainerError(f"generate.py makes {what}, which cannot be an argument.")
        case (int(size), inputs):
            return size, inputs
    raise TrainerError("generate.py has no LARGEST, a whole number.")


def _answer(contract: Contract, calls: list[Call], case_run: CaseRun, run: Run) -> Answer:
    values: list[Outcome] = []
    for place, call in enumerate(calls[: len(case_run.outcomes)]):
        outcome = answer(contract, Step(call, None, ""), place, case_run)
        if isinstance(outcome, Raised):
            message = sentence(outcome, run.fenced)
            return Answer(finding=finding(outcome), message=message, line=outcome.line)
        if isinstance(outcome, NoValue):
            return Answer(finding=Finding.WRONG, message=f"The answer is {outcome.what}.")
        values.append(outcome)
    modified = tuple(name for name, _, _ in changes(contract, calls[-1], case_run))
    return Answer(
        finding=Finding.PASSED,
        value=values if contract.entry.is_class else values[0],
        modified=modified,
        seconds=case_run.seconds,
    )


def _missing(run: Run) -> Answer:
    """Give why the next input has no answer."""
    if run.cancelled:
        return Answer(finding=Finding.NOT_RUN, message="The run was cancelled.")
    if run.trouble:
        message, line = run.trouble, run.trouble_line
        return Answer(finding=Finding.ERROR, message=message, line=line)
    return Answer(finding=run.finding, message=run.why_it_ended)
