"""Recursions that go deep, and processor time instead of the clock on the wall."""

import pytest

from tests.runner.trials import a_contract, adding, first
from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress

CHAIN = "def length(head: ListNode | None) -> int"


def chained(size: int) -> str:
    return f"length({list(range(size))}) -> {size}"


def test_a_list_of_the_published_length_is_walked_recursively(judge: Judge) -> None:
    code = "def length(head):\n    return 0 if head is None else 1 + length(head.next)"
    assert judge.run(a_contract(CHAIN, chained(90_000)), code).green


@pytest.mark.parametrize("cached", ["@cache", "@lru_cache(None)", "@lru_cache"])
def test_a_cache_goes_deep(judge: Judge, cached: str) -> None:
    body = (
        f"{cached}\ndef go(n):\n    return 0 if n == 0 else 1 + go(n - 1)\nreturn go(9_999) - 9_996"
    )
    assert adding(judge, body, cases="add(1, 2) -> 3").green


def test_after_an_endless_recursion_the_rest_runs_shallow(judge: Judge) -> None:
    cases = "\n".join(f"add({n}, 2) -> {n + 2}" for n in range(16))
    verdict = adding(judge, "return add(a, b)", cases=cases)
    assert [it.finding for it in verdict.results] == [Finding.ERROR] * 16
    assert sum(it.seconds for it in verdict.results[1:]) < 10 * verdict.results[0].seconds + 1


def test_where_only_the_depth_stands_in_the_way_a_case_is_not_judged(judge: Judge) -> None:
    code = "def length(head):\n    def go(node):\n"
    code += "        if node is None: return 0\n"
    code += "        return 1 + sum(go(it) for it in [node.next])\n    return go(head)"
    verdict = judge.run(a_contract(CHAIN, f"{chained(3)}\n{chained(200_000)}\n{chained(2)}"), code)
    assert [it.finding for it in verdict.results] == [
        Finding.PASSED, Finding.NOT_JUDGED, Finding.PASSED,
    ]  # fmt: skip
    assert verdict.green
    assert "calls deep. In an interview, say so" in verdict.results[1].message


def test_time_is_what_the_program_uses_of_the_processor(judge: Judge) -> None:
    body = "from time import sleep\nsleep(0.2)\nreturn a + b"
    assert first(adding(judge, body)).seconds < 0.15


def test_a_program_that_only_waits_is_told_early(judge: Judge) -> None:
    result = first(adding(judge, "import time\ntime.sleep(60)"))
    assert result.finding is Finding.SLOW
    assert result.message.startswith("Your program was stopped: it was only waiting, as for a ")


def test_a_large_case_allows_fifteen_times_the_reference(judge: Judge) -> None:
    generate = "LARGEST = 10\ndef generate(rng, size):\n    return (size, size)\n"
    slow = "def add(a, b):\n    for _ in range(30_000_000): pass\n    return a + b\n"
    contract = a_contract("def add(a: int, b: int) -> int", "add(1, 2) -> 3")
    quick = Stress(judge.sandbox).large_case(contract, "def add(a, b): return a + b", generate)
    assert quick.limit == 2.0
    assert Stress(judge.sandbox).large_case(contract, slow, generate).limit > 2.0
