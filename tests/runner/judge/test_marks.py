"""Marks: what stands for an answer, so that programs can be compared by their answers."""

from threading import Event
from typing import Any

import pytest

from tests.runner.trials import ADD, ADD_CASES, a_contract
from trainer.domain.attempt.recognition import CRASHED, RIGHT, SLOW, UNKNOWN
from trainer.domain.problem.contract import Compare
from trainer.runner.judge.answer_mark import mark_of
from trainer.runner.judge.answering import small_results
from trainer.runner.judge.judge import Judge
from trainer.runner.protocol.child_messages import Raised

LIST = "def f(n: int) -> list[int]"


def marks(judge: Judge, entry: str, cases: str, code: str, **rules: Any) -> list[str]:
    contract = a_contract(entry, cases, **rules)
    return [it.mark for it in judge.run(contract, code).results]


def test_a_right_answer_has_no_mark(judge: Judge) -> None:
    assert marks(judge, ADD, ADD_CASES, "def add(a, b):\n    return a + b") == [RIGHT, RIGHT]


def test_answers_that_are_alike_have_one_mark() -> None:
    assert mark_of([1, 2], Compare.EXACT) != mark_of([2, 1], Compare.EXACT)
    assert mark_of([1, 2], Compare.ANY_ORDER) == mark_of([2, 1], Compare.ANY_ORDER)
    assert mark_of([[1, 2]], Compare.ANY_ORDER) != mark_of([[2, 1]], Compare.ANY_ORDER)
    assert mark_of([[1, 2], [3]], Compare.ANY_ORDER_DEEP) == mark_of(
        [[3], [2, 1]], Compare.ANY_ORDER_DEEP
    )
    assert mark_of(0.1 + 0.2, Compare.FLOAT) == mark_of(0.3, Compare.FLOAT)
    assert mark_of(1, Compare.FLOAT) == mark_of(1.0, Compare.FLOAT)
    assert mark_of({"a": 1, "b": 2}, Compare.EXACT) == mark_of({"b": 2, "a": 1}, Compare.EXACT)
    assert len({mark_of(it, Compare.EXACT) for it in (1, True, 1.0, "1", [1], (1,), {1})}) == 7


def test_an_exception_counts_by_its_type() -> None:
    one = mark_of(Raised(("KeyError", "Exception"), "7", "", 3, 1), Compare.EXACT)
    other = mark_of(Raised(("KeyError", "Exception"), "8", "", 9, 4), Compare.EXACT)
    assert one == other == "!KeyError"
    assert mark_of(Raised(("a b",)), Compare.EXACT) == "!"


@pytest.mark.parametrize(
    ("body", "mark"),
    [
        ("import os; os._exit(3)", CRASHED),
        ("while True: pass", SLOW),
        ("raise KeyError(a)", "!KeyError"),
    ],
)
def test_no_answer_has_a_mark_and_what_is_not_run_is_unknown(
    judge: Judge, body: str, mark: str
) -> None:
    contract = a_contract(ADD, ADD_CASES)
    verdict = judge.run(contract, f"def add(a, b):\n    {body}\n", limit=0.2)
    assert verdict.results[0].mark == mark
    assert verdict.results[1].mark == (mark if mark == "!KeyError" else UNKNOWN)


def test_a_changed_argument_is_a_fault_of_its_own(judge: Judge) -> None:
    entry, cases = "def most(numbers: list[int]) -> int", "most([2, 3, 1]) -> 3"
    code = "def most(numbers):\n    numbers.sort()\n    return numbers[-1]\n"
    assert marks(judge, entry, cases, code, frozen=("numbers",)) == ["changed-numbers"]


def test_a_script_is_known_by_all_that_follows_its_first_fault(judge: Judge) -> None:
    entry = "class Box:\n    def get(self, n: int) -> int\n"
    cases = "it = Box()\nit.get(1) -> 1\nit.get(2) -> 2\nit.get(3) -> 3\n"
    of = [
        marks(judge, entry, cases, f"class Box:\n    def get(self, n):\n        return {body}\n")[0]
        for body in ("n if n < 2 else 0", "n if n < 2 else 0 + 0", "n if n != 2 else 0", "0")
    ]
    assert of[0] == of[1]
    assert len(set(of)) == 3


def test_a_program_that_hangs_goes_on_behind_the_input(judge: Judge) -> None:
    cases = "\n".join(f"add({n}, 0) -> {n}" for n in range(6))
    contract = a_contract(ADD, cases)
    code = "def add(a, b):\n    while a in (2, 4): pass\n    return a\n"
    found = small_results(judge, contract, code, contract.cases, longest=60)
    assert [it.mark for it in found] == [RIGHT, RIGHT, SLOW, RIGHT, SLOW, UNKNOWN]
    assert [it.case for it in found] == list(contract.cases)


def test_endless_recursion_is_told_early_each_time(judge: Judge) -> None:
    cases = "\n".join(f"add({n}, 0) -> {n}" for n in range(20))
    contract = a_contract(ADD, cases)
    code = "def add(a, b):\n    return add(a, b)\n"
    found = small_results(judge, contract, code, contract.cases, longest=60)
    assert {it.mark for it in found} == {"!RecursionError"}


def test_one_can_cancel_it(judge: Judge) -> None:
    contract, cancel = a_contract(ADD, ADD_CASES), Event()
    cancel.set()
    code = "def add(a, b):\n    while True: pass\n"
    found = small_results(judge, contract, code, contract.cases, cancel=cancel)
    assert {it.mark for it in found} == {UNKNOWN}
