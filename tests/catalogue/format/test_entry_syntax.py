"""An entry is a signature, or a class without bodies; the starter is made from it."""

import pytest

from trainer.catalogue.format.entry_syntax import parse_entry, starter
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
        ("", "an entry is one 'def name(...) -> type'"),
        ("import os", "an entry is one 'def"),
        ("def f(a: int) -> int\ndef g() -> int", "an entry is one 'def"),
        ("def f(a) -> int", "the parameter 'a' needs an annotation"),
        ("def f(a: int)", "f needs an annotation '-> type'"),
        ("def f(*a: int) -> int", "f takes plain parameters only"),
        ("def f(a: int = open('x')) -> int", "is not a literal value"),
        ("def f(a: int) -> list[", "is not Python"),
        ("class A(B):\n    def f(self) -> int", "neither bases nor decorators"),
        ("class A:\n    def f(a: int) -> int", "line 2: f lacks its 'self'"),
        ("class A:\n    x = 1", "line 2: 'x = 1' is not a method"),
        ("class A:\n    def f(self) -> int\n    def f(self) -> int", "has a method twice"),
        ("def f(a: int\0) -> int", "a NUL character cannot stand here"),
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
