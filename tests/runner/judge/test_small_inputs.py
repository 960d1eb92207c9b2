"""Small random inputs: run once all cases are right, and the smallest that fails is shown."""

from threading import Event

import pytest

from tests.runner.trials import a_contract
from trainer.domain.attempt.verdict import Finding, Verdict
from trainer.domain.problem.contract import Case, CaseKind, Contract
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judge import LEFT_OVER, Judge
from trainer.runner.judge.small_inputs import WHY, small_cases, smallness
from trainer.runner.judge.stress import Stress

TOTAL = a_contract("def total(numbers: list[int]) -> int", "total([1, 2]) -> 3\ntotal([]) -> 0")
REFERENCE = "def total(numbers):\n    return sum(numbers)"
GENERATE = """
LARGEST = 6
def generate(rng, size):
    return ([rng.randint(0, 9) for _ in range(size)],)
"""
COUNTER = a_contract(
    "class Counter:\n    def __init__(self) -> None\n    def add(self, amount: int) -> int",
    "tally = Counter()\ntally.add(1) -> 1",
)
COUNTER_CODE = """
class Counter:
    def __init__(self):
        self.count = 0
    def add(self, amount):
        self.count += amount
        return self.count
"""
SCRIPTS = """
LARGEST = 100
def generate(rng, size):
    return [("Counter", ())] + [("add", (rng.randint(1, 9),)) for _ in range(size)]
"""


def cases(judge: Judge, generate: str = GENERATE, reference: str = REFERENCE) -> tuple[Case, ...]:
    return small_cases(Stress(judge.sandbox), TOTAL, reference, generate)


def a_case(source: str) -> Case:
    [case] = a_contract("def total(numbers: list[int]) -> int", source).cases
    return case


def run(
    judge: Judge, code: str, contract: Contract = TOTAL, cancel: Event | None = None
) -> Verdict:
    large = LargeCase(a_case("total([7, 7, 7, 7]) -> 28"), limit=1.0)
    return judge.run(contract, code, small=cases(judge), large=large, alone=True, cancel=cancel)


def test_small_inputs_are_all_different_and_answered_by_the_reference(judge: Judge) -> None:
    made = cases(judge)
    assert len({case.source for case in made}) == len(made) > 50
    assert {case.kind for case in made} == {CaseKind.RANDOM}
    for case in made:
        [numbers] = case.steps[0].call.arguments
        assert isinstance(numbers, list)
        assert 1 <= len(numbers) <= 6, "no input is larger than the largest"
        assert case.source == f"total({numbers}) -> {sum(numbers)}"


def test_scripts_are_written_as_the_problems_own_cases_are(judge: Judge) -> None:
    first, *_ = small_cases(Stress(judge.sandbox), COUNTER, COUNTER_CODE, SCRIPTS)
    begin, add = first.source.splitlines()
    [amount] = first.steps[1].call.arguments
    assert (begin, add) == ("tally = Counter()", f"tally.add({amount}) -> {amount}")


@pytest.mark.parametrize(
    ("generate", "reference"),
    [
        ("LARGEST = 6\ndef generate(rng, size):\n    return 1 / 0", REFERENCE),
        ("LARGEST = 6\ndef generate(rng, size):\n    return 'no tuple'", REFERENCE),
        ("this is no Python", REFERENCE),
        (GENERATE, "def total(numbers):\n    raise ValueError"),
        (GENERATE, "this is no Python"),
    ],
)
def test_a_broken_problem_has_no_small_inputs(judge: Judge, generate: str, reference: str) -> None:
    assert cases(judge, generate, reference) == ()


def test_what_the_reference_cannot_answer_is_left_out(judge: Judge) -> None:
    picky = "def total(numbers):\n    assert len(numbers) != 3\n    return sum(numbers)"
    sizes = {len(case.steps[0].call.arguments[0]) for case in cases(judge, reference=picky)}  # type: ignore[arg-type]
    assert sizes == {1, 2, 4, 5, 6}


def test_a_right_program_passes_cases_random_inputs_and_the_largest(judge: Judge) -> None:
    verdict = run(judge, REFERENCE)
    assert verdict.green
    assert (verdict.total, verdict.random_failed) == (3, 0)
    assert verdict.random_inputs == len(cases(judge))


def test_only_the_smallest_failing_one_is_shown_and_all_are_counted(judge: Judge) -> None:
    verdict = run(judge, "def total(numbers):\n    return sum(numbers) % 20")
    failing = [case for case in cases(judge) if case.steps[0].expected.value >= 20]  # type: ignore[operator, union-attr]
    assert [result.finding for result in verdict.results] == [
        Finding.PASSED,
        Finding.PASSED,
        Finding.WRONG,
        Finding.NOT_RUN,
    ]
    shown = verdict.random_failure
    assert shown is verdict.first_failure
    assert shown is not None
    assert shown.case == min(failing, key=smallness)
    assert shown.case.why == WHY
    assert verdict.random_failed == len(failing)
    assert not verdict.green


def test_none_is_run_where_a_written_case_fails(judge: Judge) -> None:
    verdict = run(judge, "def total(numbers):\n    return 3")
    assert (verdict.random_inputs, verdict.random_failed) == (0, 0)
    assert verdict.total == 3


def test_one_that_never_ends_is_shown_though_later_ones_are_not_run(judge: Judge) -> None:
    code = (
        "def total(numbers):\n    while len(numbers) == 4:\n        pass\n    return sum(numbers)"
    )
    verdict = run(judge, code)
    assert verdict.random_failure is not None
    assert verdict.random_failure.finding is Finding.SLOW
    assert verdict.random_failed == 1
    assert verdict.random_inputs == 4


def test_what_is_left_over_from_earlier_inputs_is_said(judge: Judge) -> None:
    code = (
        "calls = []\ndef total(numbers):\n    calls.append(1)\n    return sum(numbers + calls[9:])"
    )
    failed = run(judge, code).random_failure
    assert failed is not None
    assert failed.message.startswith(LEFT_OVER)


def test_a_cancelled_run_showed_nothing(judge: Judge) -> None:
    cancel = Event()
    small = cases(judge)

    def told(_done: int, _total: int, kind: CaseKind) -> None:
        if kind is CaseKind.RANDOM:
            cancel.set()

    verdict = judge.run(TOTAL, REFERENCE, small=small, cancel=cancel, progress=told)
    assert verdict.cancelled
    assert not verdict.green
