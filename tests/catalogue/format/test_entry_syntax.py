"""An entry is a signature, or a class without bodies; the starter is made from it."""

import pytest

from trainer.catalogue.format.entry_syntax import class_starter, parse_entry, starter
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Parameter, Signature

CACHE = """\
class LRUCache:
    def __init__(self, capacity: int) -> None
    def get(self, key: int) -> int
    def put(
        self, key: int, value: int
    ) -> None
"""


def test_a_function_has_one_signature() -> None:
    entry = parse_entry("def find(words: list[str], limit: int = -1) -> dict[str, int]")
    assert (entry.name, entry.is_class) == ("find", False)
    assert entry.methods == (
        Signature(
            "find",
            (Parameter("words", "list[str]"), Parameter("limit", "int", "-1")),
            "dict[str, int]",
        ),
    )


def test_a_class_has_its_methods_without_self() -> None:
    entry = parse_entry(CACHE)
    assert (entry.name, entry.is_class) == ("LRUCache", True)
    assert [method.name for method in entry.methods] == ["__init__", "get", "put"]
    put = entry.method("put")
    assert put is not None
    assert [parameter.name for parameter in put.parameters] == ["key", "value"]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "the entry must be one 'def name(...) -> type'"),
        ("import os", "the entry must be one 'def"),
        ("def f(a: int) -> int\ndef g() -> int", "the entry must be one 'def"),
        ("def f(a) -> int", "the parameter 'a' needs an annotation"),
        ("def f(a: int)", "f needs an annotation '-> type'"),
        ("def f(*a: int) -> int", "f must have plain parameters only"),
        ("def f(a: int = open('x')) -> int", "is not a literal value"),
        ("def f(a: int) -> list[", "is not Python"),
        ("class A(B):\n    def f(self) -> int", "no bases and no decorators"),
        ("class A:\n    def f(a: int) -> int", "line 2: f must have a parameter 'self'"),
        ("class A:\n    x = 1", "line 2: 'x = 1' is not a method"),
        ("class A:\n    def f(self) -> int\n    def f(self) -> int", "has a method twice"),
        ("def f(a: int\0) -> int", "a NUL character is not allowed here"),
        ("def f(a: " + "-" * 100_000 + "1) -> int", "is nested too deeply"),
    ],
    ids=lambda text: ascii(text[:30]),
)
def test_what_is_no_entry_is_refused(source: str, said: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_entry(source)
    assert said in str(caught.value)


def test_the_starter_is_the_signature_and_fails() -> None:
    entry = parse_entry("def find(words: list[str], limit: int = -1) -> int")
    assert starter(entry) == (
        "def find(words: list[str], limit: int = -1) -> int:\n    raise NotImplementedError\n"
    )


def test_the_starter_imports_the_structures_it_names() -> None:
    entry = parse_entry("def merge(lists: list[ListNode | None]) -> TreeNode | None")
    assert starter(entry).startswith(
        "from trainer.structures import ListNode, TreeNode\n\n\ndef merge("
    )


def test_the_starter_of_a_class_has_each_method() -> None:
    assert starter(parse_entry(CACHE)) == (
        "class LRUCache:\n"
        "    def __init__(self, capacity: int) -> None:\n"
        "        raise NotImplementedError\n"
        "\n"
        "    def get(self, key: int) -> int:\n"
        "        raise NotImplementedError\n"
        "\n"
        "    def put(self, key: int, value: int) -> None:\n"
        "        raise NotImplementedError\n"
    )


def test_a_long_signature_is_spread_over_lines() -> None:
    names = [f"a_rather_long_name_{n}" for n in range(4)]
    entry = parse_entry(f"def f({', '.join(f'{name}: int' for name in names)}) -> int")
    lines = starter(entry).splitlines()
    assert lines == ["def f(", *(f"    {name}: int," for name in names), ") -> int:", lines[-1]]
    compile(starter(entry), "starter", "exec")


def test_the_starter_can_be_a_method_with_the_name_that_people_know() -> None:
    entry = parse_entry("def two_sum(numbers: list[int], target: int) -> list[int]")
    known = parse_entry("def twoSum(nums: List[int], target: int) -> List[int]")
    assert class_starter(entry, known) == (
        "from typing import List\n"
        "\n"
        "\n"
        "class Solution:\n"
        "    def twoSum(self, nums: List[int], target: int) -> List[int]:\n"
        "        raise NotImplementedError\n"
    )
    assert "    def two_sum(self, numbers: list[int]," in class_starter(entry, None)


def test_such_a_starter_imports_all_that_it_names() -> None:
    entry = parse_entry("def merge(lists: list[ListNode | None]) -> ListNode | None")
    known = parse_entry("def mergeKLists(lists: List[Optional[ListNode]]) -> Optional[ListNode]")
    assert class_starter(entry, known).startswith(
        "from typing import List, Optional\n\nfrom trainer.structures import ListNode\n\n\nclass"
    )


def test_a_class_that_is_asked_for_stays_the_class_that_it_is() -> None:
    entry = parse_entry(CACHE)
    assert class_starter(entry, parse_entry(CACHE.replace("get", "fetch"))) == starter(entry)


def test_a_starter_says_what_the_program_may_call() -> None:
    entry = parse_entry("def first_bad(n: int, is_bad_version: IsBadVersion) -> int")
    assert "    # You may call is_bad_version(version: int) -> bool.\n" in starter(entry)
    known = parse_entry("def firstBad(n: int) -> int")
    assert class_starter(entry, known) == (
        "class Solution:\n"
        "    def firstBad(self, n: int) -> int:\n"
        "        # You may call isBadVersion(version: int) -> bool.\n"
        "        raise NotImplementedError\n"
    )
    find = parse_entry("def find(target: int, array: MountainArray) -> int")
    said = "# You may call array.get(index: int) -> int and array.length() -> int.\n"
    assert said in starter(find)
    assert starter(find).startswith("from trainer.structures import MountainArray\n")
