"""Programs as the field writes them: what is called, which names are there, what is taken."""

import pytest

from tests.runner.trials import a_contract
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.attempt.verdict import Verdict
from trainer.runner.judge.judge import Judge
from trainer.runner.protocol.dialect import import_lines, names_lacking

ENTRY = "def take_away(total: int, part: int) -> int"
PUBLISHED = "def minusOne(whole: int, piece: int) -> int"
CASES = "take_away(5, 2) -> 3\ntake_away(9, 4) -> 5"


def judged(judge: Judge, code: str, published: str | None = PUBLISHED) -> Verdict:
    """Give the verdict on a program for ``take_away``, which is published as ``minusOne``."""
    known = parse_entry(published) if published else None
    return judge.run(a_contract(ENTRY, CASES, published=known), code)


@pytest.mark.parametrize(
    "code",
    [
        "def take_away(total, part): return total - part",
        "def takeAway(total, part): return total - part",
        "def minusOne(a, b): return a - b",
        "class Solution:\n    def minusOne(self, whole, piece): return whole - piece",
        "class Solution(object):\n    def take_away(self, a, b): return a - b",
        "class Solution:\n    @staticmethod\n    def minusOne(whole, piece): return whole - piece",
        "class Solution:\n    @classmethod\n    def minusOne(cls, a, b): return a - b",
        "class Solution:\n    minusOne = lambda self, a, b: a - b",
        "class Solution:\n    def __init__(self): self.x = 0\n"
        "    def minusOne(self, a, b):\n        self.x += 1\n        return a - b + self.x - 1",
        "class Solution:\n    @cache\n    def minusOne(self, a, b): return a - b",
        "class Minus:\n    def minusOne(self, a, b): return a - b",
        "class Base:\n    def minusOne(self, a, b): return self.less(a, b)\n"
        "class Solution(Base):\n    def less(self, a, b): return a - b",
        "class memo:\n    def __init__(self, f): self.f = f\n"
        "    def __call__(self, *args): return self.f(*args)\n"
        "@memo\ndef minusOne(a, b): return a - b",
        "take_away = lambda a, b: a - b",
        "from operator import sub as take_away",
        "def minus(a, b): return a - b",
        "def helper(a, b): return a - b\ndef minus(a, b): return helper(a, b)",
        "def solve(a, b):\n    return go(a, b)\ndef go(a, b):\n    return a - b",
        "def _inner(a, b): return a\ndef minus(a, b): return a - b",
        "def minusOne(a, b, c): return a\n"
        "class Solution:\n    def minusOne(self, a, b): return minusOne(a, b, 0) - b",
        "class Solution:\n    def minusOne(self, a, b): return a - b\n"
        "minusOne = Solution().minusOne",
        "def minusOne(piece, whole): return piece - whole",
        "def take_away(total, part, depth=0): return total - part",
        "def take_away(*numbers): return numbers[0] - numbers[1]",
        "def take_away(total, part):\n    raise NotImplementedError\n\n"
        "class Solution:\n    def minusOne(self, a, b): return a - b",
        "\ufeffdef take_away(a, b): return a - b",
        "def take_away(a, b): return a - b\nif __name__ == '__main__':\n    print(input())",
        "def take_away(a, b):\n    print(a, b)\n    return a - b\nprint(take_away(1, 2))",
    ],
)
def test_what_is_meant_is_found(judge: Judge, code: str) -> None:
    verdict = judged(judge, code)
    assert verdict.green, verdict.trouble or verdict.first_failure


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("x = 1", "Your program defines no function called take_away or minusOne."),
        ("def one(a, b): return a\ndef two(a, b): return b",
         "Your program defines no function called take_away or minusOne; it could be any of one, "
         "two. Give the one you mean that name."),
        ("def minus(a): return a",
         "minus takes 1 parameter here; the problem calls it with 2 parameters: total, part."),
        ("def minusOne(self, a, b): return a - b",
         "minusOne has a parameter self, but is not in a class: 'class Solution:' is missing "
         "above it."),
        ("class Solution:\n    def minusOne(self, a): return a",
         "minusOne takes 1 parameter here; the problem calls it with 2 parameters: total, part."),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_said(judge: Judge, code: str, sentence: str) -> None:
    assert judged(judge, code).trouble == sentence


def test_names_tell_the_order_of_arguments_that_cannot_be_taken_for_each_other(
    judge: Judge,
) -> None:
    entry = "def change(amount: int, coins: list[int]) -> int"
    contract = a_contract(entry, "change(5, [1, 2]) -> 5")
    assert judge.run(contract, "def change(coins, amount): return amount + 0 * len(coins)").green
    assert judge.run(contract, "def change(money, values): return money + 0 * len(values)").green


def test_without_a_published_call_our_own_is_named(judge: Judge) -> None:
    trouble = judged(judge, "x = 1", published=None).trouble
    assert trouble == "Your program defines no function called take_away."


COUNTER = """
class HitCount:
    def __init__(self, first: int) -> None
    def add_hit(self, by: int) -> None
    def total(self) -> int
"""
COUNTER_CASES = "it = HitCount(3)\nit.add_hit(4)\nit.total() -> 7"
PUBLISHED_COUNTER = """
class Hits:
    def __init__(self, first: int) -> None
    def hit(self, by: int) -> None
    def getTotal(self) -> int
"""


@pytest.mark.parametrize(
    ("kind", "add", "total"),
    [
        ("HitCount", "add_hit", "total"),
        ("HitCount", "addHit", "total"),
        ("Hits", "hit", "getTotal"),
        ("hitcount", "hit", "get_total"),
        ("Mine", "hit", "getTotal"),
    ],
)
def test_a_class_may_bear_the_published_names(
    judge: Judge, kind: str, add: str, total: str
) -> None:
    contract = a_contract(COUNTER, COUNTER_CASES, published=parse_entry(PUBLISHED_COUNTER))
    code = f"class {kind}:\n    def __init__(self, first): self.sum = first\n"
    code += f"    def {add}(self, by): self.sum += by\n    def {total}(self): return self.sum"
    assert judge.run(contract, code).green


def test_a_method_that_a_class_lacks_is_named_in_both_ways(judge: Judge) -> None:
    contract = a_contract(COUNTER, COUNTER_CASES, published=parse_entry(PUBLISHED_COUNTER))
    verdict = judge.run(contract, "class Hits:\n    def __init__(self, first): pass")
    assert verdict.trouble == "Your class HitCount has no method called add_hit or hit."


def test_names_are_there_without_an_import(judge: Judge) -> None:
    code = """
class Solution:
    def minusOne(self, whole: int, piece: Optional[List[int]]) -> int:
        heap: List[Tuple[int, int]] = []
        heapq.heappush(heap, (whole, 0)); heappush(heap, (piece, 1))
        seen = defaultdict(Counter); line = deque(); at = bisect_left([1, 2], 2)
        low, high = inf, math.floor(2.5)
        @cache
        def go(n: int) -> int: return n
        return reduce(lambda a, b: a - b, map(go, [whole, piece])) + at - len(range(high - 1))
"""
    verdict = judged(judge, code)
    assert verdict.green, verdict
    [remark] = verdict.remarks
    assert remark == (
        "In an interview, write the imports as well: import heapq; import math; from bisect "
        "import bisect_left; from collections import Counter, defaultdict, deque; from "
        "functools import cache, reduce; from heapq import heappush; from math import inf; "
        "from typing import List, Optional, Tuple."
    )


def test_what_a_program_binds_is_its_own() -> None:
    assert names_lacking("from math import *\nceil(2)") == {}
    code = "from typing import List\ndef count(x: List): return merge(x)\ndef merge(e): return e"
    assert names_lacking(code) == {}
    assert names_lacking("def f(:") == {}
    assert names_lacking("return 1") == {}
    assert import_lines(names_lacking("bisect.bisect(datetime(1, 2, 3))")) == [
        "import bisect",
        "from datetime import datetime",
    ]
    assert import_lines(names_lacking("class A(NamedTuple): pass")) == [
        "from typing import NamedTuple"
    ]
    assert import_lines(names_lacking("bisect(a, 1)")) == ["from bisect import bisect"]
    assert import_lines(names_lacking("bisect.bisect(a, 1)")) == ["import bisect"]


@pytest.mark.parametrize(
    "code",
    [
        "class Solution:\n    def merge(self, a, b): return list(merge(a, b))",
        "def one(): reduce = 3; return reduce\ndef two(merge): return reduce(merge(1))",
        "def one():\n    from heapq import merge\n    return merge\n"
        "def two(): return merge([], [])",
    ],
)
def test_a_name_in_one_scope_hides_nothing_from_another(code: str) -> None:
    assert names_lacking(code).keys() & {"merge", "reduce"}


def test_a_name_that_a_function_declares_global_is_bound() -> None:
    assert names_lacking("def one():\n    global merge\n    merge = 3\ndef two(): merge()") == {}


@pytest.mark.parametrize("library", ["sortedcontainers", "numpy"])
def test_a_library_that_interviews_lack_gets_a_sentence(judge: Judge, library: str) -> None:
    verdict = judged(judge, f"import {library}")
    assert verdict.trouble.startswith(f"Importing your program fails. ModuleNotFoundError: No "
                                      f"module named '{library}'. ")  # fmt: skip
    assert verdict.trouble.count(".") >= 3


def test_a_syntax_error_has_line_and_column(judge: Judge) -> None:
    verdict = judged(judge, "def take_away(a, b):\n    return a -- * b")
    assert (verdict.trouble_line, verdict.trouble_column) == (2, 17)
