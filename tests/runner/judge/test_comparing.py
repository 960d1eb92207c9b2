"""When two values are the same, and how a difference is told."""

import math

import pytest
from hypothesis import given

from tests.runner.protocol.test_wire import values
from trainer.domain.problem.contract import Compare, Shape
from trainer.runner.judge.comparing import same
from trainer.runner.judge.differing import difference

EXACT, ANY, DEEP, FLOAT = (
    Compare.EXACT,
    Compare.ANY_ORDER,
    Compare.ANY_ORDER_DEEP,
    Compare.FLOAT,
)


@given(values)
def test_everything_is_the_same_as_itself(value: object) -> None:
    assert all(same(value, value, how) for how in Compare)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0),
        (1, True),
        (0, False),
        ([1, 2], (1, 2)),
        ([1], [True]),
        ([[1]], [[1.0]]),
        ({1}, {True}),
        ({1: 2}, {1: 2.0}),
        ({(1, 0)}, {(True, 0)}),
        ({1}, frozenset({1})),
        ("a", b"a"),
        ([], None),
        (Shape("ListNode.cycle", (1,), 0), Shape("ListNode.cycle", (1,), -1)),
    ],
)
def test_types_count(one: object, other: object) -> None:
    for how in (EXACT, ANY, DEEP):
        assert not same(one, other, how)
        assert not same(other, one, how)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (0.0, -0.0),
        (math.nan, float("nan")),
        ([math.nan], [float("nan")]),
        ({1: [2], 3: 4}, {3: 4, 1: [2]}),
        ([{1, 2}], [{2, 1}]),
    ],
)
def test_what_looks_different_may_be_the_same(one: object, other: object) -> None:
    assert same(one, other, EXACT)


def test_any_order_is_about_the_outer_list() -> None:
    assert same([[1, 2], [3]], [[3], [1, 2]], ANY)
    assert not same([[1, 2], [3]], [[3], [2, 1]], ANY)
    assert not same([1, 1, 2], [1, 2, 2], ANY)
    assert not same([1], [1, 1], ANY)


def test_any_order_deep_is_about_every_list() -> None:
    assert same([[1, [2, 3]], [4]], [[4], [[3, 2], 1]], DEEP)
    assert not same([[1, 1, 2]], [[1, 2, 2]], DEEP)
    assert not same([(1, 2)], [(2, 1)], DEEP)


def test_floats_may_be_a_little_off() -> None:
    assert same(1.0, 1.0 + 1e-7, FLOAT)
    assert same(1e12, 1e12 + 1e5, FLOAT)
    assert same([1.0, 2.5], [1, 2.5], FLOAT)
    assert same(math.inf, math.inf, FLOAT)
    assert not same(math.inf, 1e300, FLOAT)
    assert not same(1.0, 1.00001, FLOAT)
    assert not same(1.0, True, FLOAT)
    assert not same([1.0], (1.0,), FLOAT)
    assert not same([1.0], [1.0, 2.0], FLOAT)
    assert not same(1.0, 10**400, FLOAT)


@pytest.mark.parametrize(
    ("expected", "got", "sentence"),
    [
        ([1], (1,), "Your answer is a tuple; expected a list."),
        (1, True, "Your answer is True; expected an int."),
        ([1], None, "Your answer is None; expected a list."),
        ([1, 2], [1], "Your answer has 1 item; expected 2."),
        ([1, 2, 3], [1, 3, 2], "The first difference is at index 1."),
        ([[1], [2]], [[1], None], "At index 1: None instead of a list."),
        ([[1, 2]], [[1, 2.0]], "At index 0: a float instead of an int."),
        (
            [4],
            Shape("ListNode.cycle", (4, 5), 1),
            "Your list has a cycle: its last node, 5, points back to index 1.",
        ),
        (1, 2, ""),
    ],
)
def test_a_difference_is_told(expected: object, got: object, sentence: str) -> None:
    assert difference(expected, got, EXACT) == sentence


def test_a_difference_is_told_in_any_order() -> None:
    assert difference([1, 2], [3, 1], ANY) == "Missing: 2; unexpected: 3."
    assert difference([[1, 2]], [[1, 2], [1, 2]], ANY) == "Unexpected: [1, 2]."
    assert difference([[1, 2], [3]], [[3]], DEEP) == "Missing: [1, 2]."
    assert difference(list(range(9)), [], ANY) == "Missing: 0, 1, 2 and 6 more."
    assert difference([3, 8], [3.0, 8], ANY) == "In the item 3.0: a float instead of an int."
    assert difference([1.0], 1.0, FLOAT) == "Your answer is a float; expected a list."
    assert difference(1.0, 2, FLOAT) == ""
    assert difference([1.0, 2], [1, 3], FLOAT) == "The first difference is at index 1."


def test_ten_thousands_of_items_are_told_apart_in_one_pass() -> None:
    many = [[number, 0] for number in range(40_000)]
    others = [[number, 1] for number in range(40_000)]
    said = difference(many, others, Compare.ANY_ORDER)
    assert said.startswith("Missing: [0, 0], [1, 0], [2, 0] and 39,997 more; unexpected: [0, 1]")
