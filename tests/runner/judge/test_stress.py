"""Generated inputs, what programs answer to them, and the largest of them."""

import pytest

from tests.runner.trials import a_contract
from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Contract, Judged, Shape
from trainer.runner.judge.inputs import Inputs, generated_case
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress

TOTAL = a_contract(
    "def total(numbers: list[int]) -> int", "total([1, 2]) -> 3", frozen=("numbers",)
)
GENERATE = """
LARGEST = 100_000
def generate(rng, size):
    return ([rng.randint(-9, 9) for _ in range(size)],)
"""
REFERENCE = "def total(numbers):\n    return sum(numbers)"
COUNTER = a_contract(
    """
    class Counter:
        def __init__(self, start: int) -> None
        def add(self, amount: int) -> None
        def value(self) -> int
        def plus(self, other: int) -> int
    """.replace("\n    ", "\n"),
    "counter = Counter(1)\ncounter.value() -> 1",
)
COUNTER_CODE = """
class Counter:
    def __init__(self, start):
        self.count = start
    def add(self, amount):
        self.count += amount
    def value(self):
        return self.count
    def plus(self, other):
        return self.count + other
"""
SCRIPTS = """
LARGEST = 5_000
def generate(rng, size):
    calls = [("Counter", (0,)), ("add", (2,)), ("plus", (("call", "value", ()),))]
    while len(calls) < size:
        calls += [("add", (rng.randint(0, 9),)), ("value", ())]
    return calls
"""


def lists(inputs: list[Inputs]) -> list[list[int]]:
    """Give the one argument of each input."""
    return [item[0] for item in inputs if isinstance(item, tuple)]


@pytest.fixture
def stress(judge: Judge) -> Stress:
    """Give generated inputs in the judge's sandbox."""
    return Stress(judge.sandbox)


def test_inputs_are_generated_from_seeds(stress: Stress) -> None:
    first = stress.generated(GENERATE, 5, [0, 1, 8, 8])
    assert first == stress.generated(GENERATE, 5, [0, 1, 8, 8])
    assert [len(numbers) for numbers in lists(first)] == [0, 1, 8, 8]
    assert first[2] != first[3]


def test_shapes_can_be_generated(stress: Stress) -> None:
    source = (
        "from trainer.structures import GraphNode\nLARGEST = 9\n"
        "def generate(rng, size):\n    return (GraphNode.of([[2], [1]]),)"
    )
    assert stress.generated(source, 0, [1]) == [(Shape("GraphNode.of", ([2], [1])),)]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("1 / 0", "generate.py fails. Importing your program fails. ZeroDivisionError"),
        ("LARGEST = 1\ndef generate(rng, size): 1 / 0", "generate.py fails. ZeroDivisionError"),
        ("LARGEST = 1\ndef generate(*_): return (generate,)", "generate.py makes a function"),
        ("LARGEST = 'x'\ndef generate(rng, size): return ()", "generate.py has no LARGEST"),
        ("LARGEST = 1\ndef generate(*_): exit(4)", "generate.py fails. Your program exited"),
    ],
)
def test_a_broken_generator_is_named(stress: Stress, source: str, message: str) -> None:
    with pytest.raises(TrainerError) as caught:
        stress.generated(source, 0, [None])
    assert str(caught.value).startswith(message)


def test_answers_come_one_for_each_input(stress: Stress) -> None:
    inputs = stress.generated(GENERATE, 0, range(20))
    answers = stress.answers(TOTAL, REFERENCE, inputs, limit=1.0)
    assert [a.value for a in answers] == [sum(numbers) for numbers in lists(inputs)]
    assert {a.finding for a in answers} == {Finding.PASSED}
    assert {a.modified for a in answers} == {()}


def test_a_changed_argument_is_noticed(stress: Stress) -> None:
    code = "def total(numbers):\n    numbers.append(0)\n    return sum(numbers)"
    [answer] = stress.answers(TOTAL, code, [([1],)], limit=1.0)
    assert (answer.value, answer.modified) == (1, ("numbers",))


def test_what_keeps_a_program_from_answering_is_said(stress: Stress) -> None:
    code = "import os\ndef total(numbers):\n    if not numbers: 1 / 0\n"
    code += "    if numbers == [2]: os._exit(3)\n    return 1"
    answers = stress.answers(TOTAL, code, [([],), ([1],), ([2],), ([3],)], limit=1.0)
    assert [a.finding for a in answers] == [
        Finding.ERROR,
        Finding.PASSED,
        Finding.CRASHED,
        Finding.NOT_RUN,
    ]
    assert answers[0].line == 3


def test_a_program_that_cannot_be_imported_answers_nothing(stress: Stress) -> None:
    answers = stress.answers(TOTAL, "def total(", [([],), ([1],)], limit=1.0)
    assert [a.finding for a in answers] == [Finding.ERROR, Finding.NOT_RUN]
    assert answers[0].message.startswith("Syntax error")


def test_the_largest_input_is_one_more_case(judge: Judge, stress: Stress) -> None:
    large = stress.large_case(TOTAL, REFERENCE, GENERATE)
    assert large.limit >= 1.0
    verdict = judge.run(TOTAL, REFERENCE, large=large)
    assert verdict.green
    assert verdict.results[-1].call == "a generated input of the largest size (size 100,000)"


def test_a_wrong_answer_to_the_largest_input_is_shown_shortened(
    judge: Judge, stress: Stress
) -> None:
    contract = a_contract(
        "def sort(numbers: list[int]) -> None", "sort([2, 1]) -> [1, 2]", judged=Judged("numbers")
    )
    large = stress.large_case(contract, "def sort(numbers):\n    numbers.sort()", GENERATE)
    code = "def sort(numbers):\n    if len(numbers) == 2: numbers.sort()"
    result = judge.run(contract, code, large=large).results[-1]
    assert result.finding is Finding.WRONG
    assert len(result.got) < 2_100
    assert result.got.endswith("…")


def test_the_wrong_complexity_is_too_slow(judge: Judge, stress: Stress) -> None:
    large = stress.large_case(TOTAL, REFERENCE, GENERATE)
    code = "def total(numbers):\n    result = 0\n    for n in range(len(numbers)):\n"
    code += "        result = sum(numbers[:n + 1])\n    return result"
    verdict = judge.run(TOTAL, code, large=large)
    assert [result.finding for result in verdict.results] == [Finding.PASSED, Finding.SLOW]


def test_scripts_are_judged_step_by_step(judge: Judge, stress: Stress) -> None:
    [calls] = stress.generated(SCRIPTS, 0, [5])
    [answer] = stress.answers(COUNTER, COUNTER_CODE, [calls], limit=1.0)
    assert isinstance(answer.value, list)
    assert answer.value[:3] == [None, None, 4]
    large = stress.large_case(COUNTER, COUNTER_CODE, SCRIPTS)
    assert judge.run(COUNTER, COUNTER_CODE, large=large).green
    wrong = COUNTER_CODE.replace("return self.count\n", "return min(self.count, 100)\n")
    assert judge.run(COUNTER, wrong, large=large).first_failure is not None


def test_an_answer_makes_a_case(judge: Judge, stress: Stress) -> None:
    inputs = stress.generated(GENERATE, 0, range(5))
    answers = stress.answers(TOTAL, REFERENCE, inputs, limit=1.0)
    cases = tuple(
        generated_case(TOTAL, item, answer.value, "generated")
        for item, answer in zip(inputs, answers, strict=True)
    )
    contract = Contract(entry=TOTAL.entry, cases=cases)
    assert judge.run(contract, REFERENCE).green


def test_a_reference_that_fails_makes_no_case(stress: Stress) -> None:
    with pytest.raises(TrainerError, match="The reference fails on its largest input"):
        stress.large_case(TOTAL, "def total(numbers): 1 / 0", GENERATE)
