"""Small random inputs: what no written case thought of, each with the reference's answer."""

from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Call, Case, CaseKind, Contract, Shape, Value
from trainer.runner.judge.depth import size_of
from trainer.runner.judge.inputs import written_case
from trainer.runner.judge.stress import Stress
from trainer.runner.judge.time_up import TimeUp

INPUTS = 300
"""How many small inputs are made; equal ones are run once."""

SIZES = range(1, 9)
"""Their sizes, in turn."""

WHY = "a small random input"

_MAKING_SECONDS = 2.0
"""How long making them may take, and how long answering them."""

_LIMIT = 2.0


def small_cases(
    stress: Stress, contract: Contract, reference: str, generator: str
) -> tuple[Case, ...]:
    """Give different small inputs with what the reference answers to them, in one case each.

    Those that it does not answer are left out; none is there where ``generate`` fails. Blocks.
    """
    sizes = [SIZES[turn % len(SIZES)] for turn in range(INPUTS)]
    try:
        inputs = stress.generated(generator, 0, sizes, TimeUp(_MAKING_SECONDS))
        until = TimeUp(_MAKING_SECONDS)
        answers = stress.answers(contract, reference, inputs, limit=_LIMIT, until=until)
        cases = [
            written_case(contract, given, answer.value, CaseKind.RANDOM, WHY)
            for given, answer in zip(inputs, answers, strict=True)
            if answer.finding is Finding.PASSED and not answer.modified
        ]
    except TrainerError:
        return ()
    return tuple({case.source: case for case in cases}.values())


def smallness(case: Case) -> tuple[int, int, int]:
    """Give what is least for the smallest case: its items, letters and nodes, then its length."""
    calls = [step.call for step in case.steps]
    return sum(1 + size_of(call) for call in calls), len(case.source), sum(map(_magnitude, calls))


def _magnitude(value: Value | Call) -> int:
    """Give the sum of all whole numbers in a value, each without its sign."""
    if isinstance(value, int):
        return abs(value)
    if isinstance(value, Call):
        return _magnitude(value.arguments)
    if isinstance(value, Shape):
        return _magnitude(value.values)
    return sum(map(_magnitude, value)) if isinstance(value, list | tuple) else 0
