"""Comparing: is an answer the expected one?

Types count: ``1`` is neither ``1.0`` nor ``True``, a tuple is no list. NaN equals NaN.
"""

import math
from collections import Counter
from collections.abc import Hashable

from trainer.domain.problem.contract import Compare, Shape, Value

TOLERANCE = 1e-6
"""How far numbers may lie apart under ``Compare.FLOAT``, relatively or absolutely."""

_DISCRETE = frozenset({bool, int, str, bytes, type(None)})
_NUMBERS = frozenset({int, float})
_SORTABLE = frozenset({bool, int, str})
"""Types of items of which a list is its own key: answers of 100,000 lists are compared by it."""


def same(expected: Value, got: Value, how: Compare) -> bool:
    """Tell whether two values are the same in the sense of ``how`` (``CHECK`` counts as exact)."""
    if how is Compare.FLOAT:
        return _close(expected, got)
    if how is Compare.ANY_ORDER_DEEP:
        return key(expected, deep=True) == key(got, deep=True)
    if how is Compare.ANY_ORDER and isinstance(expected, list) and isinstance(got, list):
        return Counter(map(key, expected)) == Counter(map(key, got))
    return _equal(expected, got)


def _equal(one: Value, other: Value) -> bool:
    kind = type(one)
    if kind is not type(other):
        return False
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        if set(map(type, one)) <= _DISCRETE:
            return one == other and all(map(_alike, one, other))
        return len(one) == len(other) and all(map(_equal, one, other))
    return key(one) == key(other)


def _alike(one: Value, other: Value) -> bool:
    return type(one) is type(other)


def _close(one: Value, other: Value) -> bool:
    if numbers(one, other):
        return _near(one, other)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return _alike(one, other) and len(one) == len(other) and all(map(_close, one, other))
    return _equal(one, other)


def numbers(*values: Value) -> bool:
    """Tell whether values are numbers, and neither is a truth value."""
    return {type(value) for value in values} <= _NUMBERS


def _near(one: Value, other: Value) -> bool:
    assert isinstance(one, int | float)
    assert isinstance(other, int | float)
    try:
        return math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) or one != one != other
    except OverflowError:
        return one == other


def key(value: Value, *, deep: bool = False) -> Hashable:
    """Give what is equal for two values exactly if they are the same."""
    kind = type(value)
    if isinstance(value, list | tuple):
        if value and len(types := set(map(type, value))) == 1 and types <= _SORTABLE:
            return kind, *types, tuple(sorted(value) if deep and kind is list else value)
        items = tuple(key(item, deep=deep) for item in value)
        if deep and kind is list:
            return kind, frozenset(Counter(items).items())
        return kind, items
    if isinstance(value, set | frozenset):
        return kind, frozenset(key(item) for item in value)
    if isinstance(value, dict):
        return kind, frozenset((key(k), key(v, deep=deep)) for k, v in value.items())
    if isinstance(value, Shape):
        return kind, value.name, value.at, tuple(key(item) for item in value.values)
    if isinstance(value, float) and value != value:
        return kind, "nan"
    return kind, value
