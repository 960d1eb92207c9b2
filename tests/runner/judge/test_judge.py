"""What a verdict says of programs that mean well."""

from threading import Event, Timer

import pytest

from tests.runner.trials import ADD, ADD_CASES, a_contract, adding, first
from trainer.domain.attempt.verdict import FenceLevel, Finding
from trainer.domain.problem.contract import CaseKind, Compare, Judged
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judge import Judge

SORT = "def sort(numbers: list[int]) -> None"
STACK = """
class Stack:
    def __init__(self, room: int) -> None
    def push(self, item: int) -> None
    def pop(self) -> int
"""
STACK_CASES = """
stack = Stack(2)
stack.push(1)
stack.push(2)
stack.pop() -> 2
stack.pop() -> 1

stack = Stack(1)
stack.pop() raises IndexError
"""
GOOD_STACK = """
class Stack:
    def __init__(self, room):
        self.items = []
    def push(self, item):
        self.items.append(item)
    def pop(self):
        return self.items.pop()
"""


def test_a_right_program_is_green(any_judge: Judge) -> None:
    verdict = adding(any_judge, "return a + b")
    assert verdict.green
    assert verdict.passed == verdict.total == 2
    assert first(verdict).got == "3"


def test_a_wrong_answer_says_what_came_and_what_was_expected(judge: Judge) -> None:
    result = first(adding(judge, "return a * b"))
    assert result.finding is Finding.WRONG
    assert (result.call, result.expected, result.got) == ("add(1, 2) -> 3", "3", "2")


def test_of_long_answers_what_differs_is_shown(judge: Judge) -> None:
    entry = "def count(to: int) -> list[int]"
    right = str(list(range(3000)))
    code = "def count(to):\n    return [*range(2500), 7, *range(2501, to)]\n"
    [result] = judge.run(a_contract(entry, f"count(3000) -> {right}"), code).results
    assert "2499, 2500, 2501" in result.expected
    assert "2499, 7, 2501" in result.got


def test_types_count(judge: Judge) -> None:
    assert first(adding(judge, "return float(a + b)")).message == (
        "Your answer is a float; expected an int."
    )


def test_what_a_case_printed_is_its_own(judge: Judge) -> None:
    verdict = adding(judge, "print('b is', b)\nreturn a + b", before="print('hello')")
    assert verdict.printed == "hello\n"
    assert [result.printed for result in verdict.results] == ["b is 2\n", "b is 2\n"]


def test_an_exception_shows_the_line_in_the_learners_file(judge: Judge) -> None:
    result = first(adding(judge, "return half(a)", before="def half(x):\n    return x / 0\n"))
    assert result.finding is Finding.ERROR
    assert result.line == 2
    assert result.message == "ZeroDivisionError: division by zero."
    assert result.trace == (
        "solution.py, line 5, in add\n    return half(a)\n"
        "solution.py, line 2, in half\n    return x / 0"
    )


def test_an_expected_exception_is_right(judge: Judge) -> None:
    cases = "add(1, 2) raises ValueError"
    assert adding(judge, "raise ValueError('no')", cases=cases).green
    assert adding(judge, "raise UnicodeError('no')", cases=cases).green
    missing = first(adding(judge, "return 3", cases=cases))
    assert missing.finding is Finding.WRONG
    assert missing.message == "Expected ValueError to be raised; your program returns a value."


@pytest.mark.parametrize(
    ("code", "trouble", "line"),
    [
        ("def add(a, b)\n    return a", "Syntax error: expected ':'.", 1),
        ("x = 1\n", "Your program defines no function called add.", None),
        (
            "\ndef add(a):\n    return a\n",
            "add takes 1 parameter here; the problem calls it with 2 parameters: a, b.",
            2,
        ),
        (
            "import nothing_of_the_kind",
            "Importing your program fails. ModuleNotFoundError: "
            "No module named 'nothing_of_the_kind'.",
            1,
        ),
        (
            "\nn = int(input())",
            "Importing your program fails. EOFError: EOF when reading a line. There is no "
            "input to read; the values are passed as arguments.",
            2,
        ),
        (
            "import os\nos._exit(3)",
            "Your program exited (status 3) while it was being imported.",
            None,
        ),
        ("a\0b", "Syntax error: source code string cannot contain null bytes.", None),
    ],
)
def test_trouble_is_a_sentence_with_a_line(
    judge: Judge, code: str, trouble: str, line: int | None
) -> None:
    verdict = judge.run(a_contract(ADD, ADD_CASES), code)
    assert (verdict.trouble, verdict.trouble_line) == (trouble, line)
    assert verdict.tally() == {Finding.NOT_RUN: 2}
    assert not verdict.green


def test_more_parameters_with_defaults_do_no_harm(judge: Judge) -> None:
    code = "def add(a, b, memo=None, *more):\n    return a + b"
    assert judge.run(a_contract(ADD, ADD_CASES), code).green


def test_an_argument_can_be_judged_after_the_call(judge: Judge) -> None:
    contract = a_contract(SORT, "sort([3, 1, 2]) -> [1, 2, 3]", judged=Judged("numbers"))
    assert judge.run(contract, "def sort(numbers):\n    numbers.sort()").green
    result = first(judge.run(contract, "def sort(numbers):\n    return sorted(numbers)"))
    assert result.got == "[3, 1, 2]"
    assert result.message.startswith("The argument numbers is judged, and it is as it was")


def test_only_the_returned_prefix_of_an_argument_counts(judge: Judge) -> None:
    contract = a_contract(
        "def keep_odd(numbers: list[int]) -> int",
        "keep_odd([1, 2, 3]) -> [1, 3]",
        judged=Judged("numbers", prefix=True),
    )
    code = "def keep_odd(numbers):\n    numbers[:2] = [1, 3]\n    return {}"
    assert judge.run(contract, code.format(2)).green
    assert first(judge.run(contract, code.format(3))).got == "[1, 3, 3]"
    assert first(judge.run(contract, code.format("None"))).message == (
        "Your answer is None; return the number of leading items that count."
    )


def test_a_frozen_argument_must_stay_as_it_is(judge: Judge) -> None:
    contract = a_contract(
        "def smallest(numbers: list[int]) -> int", "smallest([2, 1]) -> 1", frozen=("numbers",)
    )
    assert judge.run(contract, "def smallest(numbers):\n    return min(numbers)").green
    code = "def smallest(numbers):\n    numbers.sort()\n    return numbers[0]"
    result = first(judge.run(contract, code))
    assert result.finding is Finding.WRONG
    assert (result.expected, result.got) == ("[2, 1]", "[1, 2]")
    assert "changes the argument numbers" in result.message


def test_a_class_is_judged_call_by_call(judge: Judge) -> None:
    contract = a_contract(STACK, STACK_CASES)
    assert judge.run(contract, GOOD_STACK).green
    verdict = judge.run(contract, GOOD_STACK.replace("items.pop()", "items.pop(0)"))
    assert first(verdict).call == "stack.pop() -> 2"
    assert first(verdict).got == "1"
    assert verdict.passed == 1


def test_a_class_must_have_its_methods(judge: Judge) -> None:
    contract = a_contract(STACK, STACK_CASES)
    code = GOOD_STACK.replace("def push", "def put")
    assert judge.run(contract, code).trouble == "Your class Stack has no method called push."


def test_the_call_in_which_a_script_hangs_is_named(judge: Judge) -> None:
    code = GOOD_STACK.replace("self.items.append(item)", "while item == 2: pass")
    result = first(judge.run(a_contract(STACK, STACK_CASES), code, limit=0.2))
    assert (result.finding, result.call) == (Finding.SLOW, "stack.push(2)")


def test_a_call_may_be_an_argument_of_another(judge: Judge) -> None:
    contract = a_contract(
        "class Codec:\n    def encode(self, words: list[str]) -> str\n"
        "    def decode(self, text: str) -> list[str]",
        'codec = Codec()\ncodec.decode(codec.encode(["a", "b"])) -> ["a", "b"]',
    )
    code = (
        "class Codec:\n    def encode(self, words):\n        return ' '.join(words)\n"
        "    def decode(self, text):\n        return text.split()"
    )
    assert judge.run(contract, code).green


def test_a_check_says_what_is_wrong(judge: Judge) -> None:
    check = (
        "def check(arguments, got, expected):\n"
        "    if got in arguments[0]:\n        return None\n"
        "    return f'{got} is none of {arguments[0]}.'\n"
    )
    contract = a_contract(
        "def any_of(numbers: list[int]) -> int",
        "any_of([3, 4]) -> 3\nany_of([5]) -> 5",
        compare=Compare.CHECK,
        check=check,
    )
    assert judge.run(contract, "def any_of(numbers):\n    return numbers[-1]").green
    verdict = judge.run(contract, "def any_of(numbers):\n    return 4")
    assert [result.message for result in verdict.results] == ["", "4 is none of [5]."]


def test_a_check_sees_any_answer(judge: Judge) -> None:
    contract = a_contract(ADD, ADD_CASES, compare=Compare.CHECK, check="def check(*_): pass")
    deep = "value = 1\n    for _ in range(200): value = [value]\n    return value"
    for body in (deep, "return 'x' * 9_000_000", "return GraphNode(1)", "return float('nan')"):
        assert judge.run(contract, f"def add(a, b):\n    {body}").green


def test_a_check_that_fails_is_no_green(judge: Judge) -> None:
    contract = a_contract(ADD, ADD_CASES, compare=Compare.CHECK, check="def check(*_): 1 / 0")
    result = first(judge.run(contract, "def add(a, b): return 0"))
    assert result.message.startswith("This problem's check fails on the answer: ZeroDivisionError")


def test_sets_and_dicts_have_no_order(judge: Judge) -> None:
    contract = a_contract(
        "def count(words: list[str]) -> dict[str, set[int]]",
        'count(["a", "b"]) -> {"a": {0, 2}, "b": {1}}',
    )
    code = "def count(words):\n    return {'b': {1}, 'a': {2, 0}}"
    assert judge.run(contract, code).green


def test_the_large_case_comes_last_and_only_if_all_is_right(judge: Judge) -> None:
    contract = a_contract(ADD, ADD_CASES)
    [case] = a_contract(ADD, "add(5, 5) -> 10").cases
    large = LargeCase(case, limit=1.0)
    code = "def add(a, b):\n    return a + b"
    assert judge.run(contract, code, large=large).total == 3
    verdict = judge.run(contract, "def add(a, b):\n    return 4 if b == 2 else 0", large=large)
    assert [result.finding for result in verdict.results] == [
        Finding.WRONG,
        Finding.PASSED,
        Finding.NOT_RUN,
    ]


def test_the_hash_seed_decides_the_order_of_sets(judge: Judge) -> None:
    contract = a_contract("def order() -> list[str]", "order() -> []")
    code = "def order():\n    return list({'one', 'two', 'three', 'four', 'five'})"
    seen = {first(judge.run(contract, code, hash_seed=seed)).got for seed in (0, 0, 1, 2)}
    assert 1 < len(seen) < 4


def test_progress_is_told_case_by_case(judge: Judge) -> None:
    seen: list[tuple[int, int, CaseKind]] = []
    contract = a_contract(ADD, ADD_CASES)
    judge.run(contract, "def add(a, b): return 0", progress=lambda *told: seen.append(told))
    assert seen == [(1, 2, CaseKind.WRITTEN), (2, 2, CaseKind.WRITTEN)]


def test_a_run_can_be_cancelled(judge: Judge) -> None:
    cancel = Event()
    Timer(0.2, cancel.set).start()
    contract = a_contract(ADD, ADD_CASES)
    code = "def add(a, b):\n    while True: pass"
    verdict = judge.run(contract, code, limit=60.0, cancel=cancel)
    assert verdict.cancelled
    assert not verdict.green
    assert verdict.tally() == {Finding.NOT_RUN: 2}


def test_the_level_is_that_of_the_run(any_judge: Judge) -> None:
    level = adding(any_judge, "return a + b").level
    assert level in FenceLevel


def test_the_learner_may_use_the_standard_library(judge: Judge) -> None:
    before = (
        "from __future__ import annotations\nimport bisect, collections, dataclasses, functools\n"
        "import heapq, itertools, math, random, re, string, sys, typing\n"
        "from trainer.structures import ListNode\n"
    )
    assert adding(judge, "import decimal\nreturn a + b", before=before).green


def test_names_of_the_catalogue_are_not_in_the_way(judge: Judge) -> None:
    assert adding(judge, "import statistics\nreturn a + b + 0 * statistics.mean([1])").green
