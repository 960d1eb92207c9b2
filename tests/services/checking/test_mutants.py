"""Mutants: the slips that are made, each alone in its copy of the program."""

import ast

import pytest

from trainer.domain.errors import FormatError
from trainer.services.checking.mutants import mutants


def slips(text: str) -> list[str]:
    return [mutant.after for mutant in mutants(text)]


@pytest.mark.parametrize(
    ("statement", "after"),
    [
        ("a = 7", ["a = 8", "a = 6"]),
        ("a = True", ["a = False"]),
        ("a = b < c", ["a = b <= c"]),
        ("a = b >= c", ["a = b > c"]),
        ("a = b == c", ["a = b != c"]),
        ("a = b not in c", ["a = b in c"]),
        ("a = b < c < d", ["a = b <= c < d", "a = b < c <= d"]),
        ("a = b and c", ["a = b or c"]),
        ("a = not b", ["a = b"]),
        ("a = b - c", ["a = b + c"]),
        ("a += b", ["a -= b", "pass"]),
        ("a = min(b, c)", ["a = max(b, c)"]),
        ("a = range(b)", ["a = range(b + 1)", "a = range(b - 1)"]),
        ("a = b[c:]", ["a = b[c + 1:]", "a = b[c - 1:]"]),
        ("a = range(b + 1)", ["a = range(b - 1)", "a = range(b + 2)", "a = range(b + 0)"]),
        ("a = b if c else d", ["a = b if not c else d"]),
        ("a = [b for b in c if b]", ["a = [b for b in c if not b]"]),
        ("if a:\n    b = c", ["if not a:", "pass"]),
        ("if a != b:\n    c = d", ["pass", "if a == b:"]),
        ("a(b)", ["pass"]),
        ("a[b] = c", ["pass"]),
        ("a.b = c", ["pass"]),
        ("while a:\n    break", ["while not a:", "continue"]),
    ],
)
def test_a_slip_is_small(statement: str, after: list[str]) -> None:
    assert slips(statement) == after


@pytest.mark.parametrize("text", ['"""0 < 1."""', "a = b[c]", "a: list[1]", "@a(1)\nclass B: ..."])
def test_what_decides_nothing_is_left_alone(text: str) -> None:
    assert slips(text) == []


def test_each_mutant_has_one_slip() -> None:
    text = "def f(n: int) -> int:\n    while n < 9:\n        n += 2\n    return n\n"
    found = list(mutants(text))
    assert len({mutant.source for mutant in found}) == len(found) == 8
    for mutant in found:
        assert ast.parse(mutant.source)
        [changed] = set(mutant.source.splitlines()) - set(text.splitlines())
        assert changed.strip() == mutant.after
    assert found[0].sentence == "line 2: `while n < 9:` became `while not n < 9:`"


def test_what_is_not_python_has_no_mutants() -> None:
    with pytest.raises(FormatError):
        list(mutants("def f(:"))
