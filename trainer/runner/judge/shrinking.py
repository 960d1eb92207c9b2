"""Shrinking: from an input on which a program fails to a smaller one, as far as the limits allow.

Only where ``generate.py`` has ``valid``: without it shrinking leaves the limits of one problem in
five. Greedy: all smaller inputs that are one change away are tried at once, and the smallest that
fails in the same manner is taken, until there is none or the time is up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from threading import Event

from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Call, Case, Contract, Shape, Value
from trainer.runner.judge.generator import VALID, defines
from trainer.runner.judge.inputs import Inputs, inputs_of, written_case
from trainer.runner.judge.judge import LEFT_OVER, Judge
from trainer.runner.judge.run import run_job
from trainer.runner.judge.small_inputs import smallness
from trainer.runner.judge.stress import Stress
from trainer.runner.judge.time_up import TimeUp
from trainer.runner.protocol.job import Job

_SECONDS = 0.5
_LIMIT = 1.0
_MOST_AT_ONCE = 60
_DRIVER = """

def _valid(arguments):
    return bool(valid(*arguments))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shrinker:
    """Makes the inputs of one problem smaller; each step takes three children of the judge."""

    judge: Judge
    contract: Contract
    reference: str
    generator: str

    def smaller(self, code: str, failed: CaseResult, cancel: Event | None = None) -> CaseResult:
        """Give the result of the smallest input found that fails alike; the same where none is.

        Blocks, about half a second at most.
        """
        if failed.message.startswith(LEFT_OVER) or not defines(self.generator, VALID):
            return failed
        until = TimeUp(_SECONDS, cancel)
        case = failed.case
        try:
            while not until.is_over and not until.is_cancelled:
                found = self._step(code, case, failed.finding, until)
                if found is None:
                    break
                case = found
            return failed if case is failed.case else self._alone(code, case, failed, until)
        except TrainerError:
            return failed

    def _step(self, code: str, case: Case, finding: Finding, until: TimeUp) -> Case | None:
        """Give the smallest case one change away that fails, ``None`` where there is none."""
        calls = [step.call for step in case.steps]
        inputs = inputs_of(self.contract, calls)
        near = islice(_smaller_inputs(self.contract, inputs), _MOST_AT_ONCE)
        cases = self._answered(self.valid(list(near), until), case)
        smaller = [it for it in cases if smallness(it) < smallness(case)]
        if not smaller:
            return None
        contract = replace(self.contract, cases=tuple(smaller))
        results = self.judge.run(contract, code, limit=_LIMIT, cancel=until).results
        alike = [it.case for it in results if it.finding is finding]
        return min(alike, key=smallness, default=None)

    def valid(self, inputs: Sequence[Inputs], until: TimeUp | None = None) -> list[Inputs]:
        """Give those that keep the problem's limits; ``valid`` must be there to ask."""
        is_class = self.contract.entry.is_class
        calls = [[Call("_valid", ((it,) if is_class else it,))] for it in inputs]
        job = Job(source=self.generator + _DRIVER, name="_valid", cases=calls, limit=_LIMIT)
        run = run_job(self.judge.sandbox, job, cancel=until)
        pairs = zip(inputs, run.case_runs, strict=False)
        return [given for given, case_run in pairs if case_run.outcomes[0] is True]

    def _answered(self, inputs: Sequence[Inputs], like: Case) -> list[Case]:
        """Give those that the reference answers, as cases."""
        stress = Stress(self.judge.sandbox)
        replies = stress.answers(self.contract, self.reference, inputs, limit=_LIMIT)
        return [
            written_case(self.contract, given, reply.value, like.kind, like.why)
            for given, reply in zip(inputs, replies, strict=True)
            if reply.finding is Finding.PASSED and not reply.modified
        ]

    def _alone(self, code: str, case: Case, failed: CaseResult, until: TimeUp) -> CaseResult:
        """Give what a case shows where no other was run before it; the old one if it passes."""
        if until.is_cancelled:
            return failed
        [result] = self.judge.run(replace(self.contract, cases=(case,)), code).results
        return result if result.finding is failed.finding else failed


def _smaller_inputs(contract: Contract, inputs: Inputs) -> Iterator[Inputs]:
    """Give inputs with one thing left out or made smaller, the largest changes first."""
    if isinstance(inputs, list) and contract.entry.is_class:
        first, rest = inputs[:1], inputs[1:]
        yield from ([*first, *left] for left in _with_fewer(rest))
    elif isinstance(inputs, tuple):
        yield from _with_one_smaller(inputs)


def _smaller(value: Value) -> Iterator[Value]:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int):
        nearer = value - 1 if value > 0 else value + 1
        yield from dict.fromkeys((0, value // 2, nearer) if value else ())
    elif isinstance(value, str):
        yield from ("".join(map(str, left)) for left in _with_fewer(list(value)))
    elif isinstance(value, tuple):
        yield from _with_one_smaller(value)
    elif isinstance(value, list):
        yield from _with_fewer(value)
        yield from (list(it) for it in _with_one_smaller(tuple(value)))
    elif isinstance(value, Shape) and value.at < 0:
        yield from (replace(value, values=tuple(left)) for left in _with_fewer(list(value.values)))


def _with_one_smaller(values: tuple[Value, ...]) -> Iterator[tuple[Value, ...]]:
    for place, value in enumerate(values):
        for smaller in _smaller(value):
            yield (*values[:place], smaller, *values[place + 1 :])


def _with_fewer(items: list[Value]) -> Iterator[list[Value]]:
    """Give the items without one half of them, without the other, and without each single one."""
    half = len(items) // 2
    if half > 1:
        yield items[half:]
        yield items[:half]
    for place in range(len(items)):
        yield items[:place] + items[place + 1 :]
