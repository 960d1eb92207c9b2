"""Shrinking: a counterexample gets as small as the limits of its problem allow, and no smaller."""

from tests.runner.judge.test_small_inputs import COUNTER, COUNTER_CODE, REFERENCE, TOTAL
from tests.runner.trials import a_contract
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.problem.contract import CaseKind, Contract
from trainer.runner.judge.inputs import inputs_of, written_case
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.shrinking import Shrinker

ENTRY = "def total(numbers: list[int]) -> int"
WRONG = "def total(numbers):\n    return sum(numbers) if 5 not in numbers else 0"
ANYTHING = "def valid(numbers):\n    return True"
WITH_TWO = "def valid(numbers):\n    return len(numbers) >= 2 and min(numbers) >= 3"


def shrunk(judge: Judge, generator: str, source: str = "total([9, 5, 4, 8, 3, 7]) -> 36") -> str:
    [case] = a_contract(ENTRY, source).cases
    failed = CaseResult(case=case, finding=Finding.WRONG, expected="36", got="0")
    shrinker = Shrinker(judge=judge, contract=TOTAL, reference=REFERENCE, generator=generator)
    result = shrinker.smaller(WRONG, failed)
    assert result.finding is Finding.WRONG
    return result.case.source


def test_without_valid_nothing_is_shrunk(judge: Judge) -> None:
    assert shrunk(judge, "LARGEST = 9") == "total([9, 5, 4, 8, 3, 7]) -> 36"
    assert shrunk(judge, "this is no Python") == "total([9, 5, 4, 8, 3, 7]) -> 36"


def test_valid_that_refuses_or_fails_keeps_the_input_as_it_is(judge: Judge) -> None:
    refuses = "def valid(numbers):\n    return False"
    fails = "def valid(numbers):\n    return 1 / 0"
    for generator in (refuses, fails):
        assert shrunk(judge, generator) == "total([9, 5, 4, 8, 3, 7]) -> 36"


def test_it_gets_smaller_and_stays_within_the_limits(judge: Judge) -> None:
    assert len(shrunk(judge, ANYTHING)) < len("total([9, 5, 4, 8, 3, 7]) -> 36")
    numbers = shrunk(judge, WITH_TWO).partition("[")[2].partition("]")[0].split(", ")
    assert 2 <= len(numbers) < 6
    assert min(map(int, numbers)) >= 3
    assert "5" in numbers


def test_calls_of_a_script_are_dropped(judge: Judge) -> None:
    contract: Contract = COUNTER
    calls = [("Counter", ()), *[("add", (amount,)) for amount in (1, 2, 7, 3, 4)]]
    case = written_case(contract, calls, [None, 1, 3, 10, 13, 17], CaseKind.RANDOM)
    assert inputs_of(contract, [step.call for step in case.steps]) == calls
    code = COUNTER_CODE.replace("return self.count", "return self.count if amount != 7 else 0")
    valid = "def valid(script):\n    return script[0][0] == 'Counter' and len(script) > 1"
    shrinker = Shrinker(judge=judge, contract=contract, reference=COUNTER_CODE, generator=valid)
    failed = CaseResult(case=case, finding=Finding.WRONG)
    shown = shrinker.smaller(code, failed).case
    assert len(shown.steps) < len(case.steps)
    assert shown.source.startswith("tally = Counter()\n")
    assert "tally.add(7) -> " in shown.source
