"""Comparing: is an answer the expected one, and if not, what a person would point at.

Types count: ``1`` is neither ``1.0`` nor ``True``, a tuple is no list. NaN equals NaN.
"""

import math
from collections import Counter
from collections.abc import Hashable

from trainer.domain.problem.contract import Compare, Shape, Value
from trainer.runner.protocol.wire import with_article

TOLERANCE = 1e-6
"""How far numbers may lie apart under ``Compare.FLOAT``, relatively or absolutely."""

_DISCRETE = frozenset({bool, int, str, bytes, type(None)})
_NUMBERS = frozenset({int, float})
_ANY_ORDER = (Compare.ANY_ORDER, Compare.ANY_ORDER_DEEP)


def same(expected: Value, got: Value, how: Compare) -> bool:
    """Tell whether two values are the same in the sense of ``how`` (``CHECK`` counts as exact)."""
    if how is Compare.FLOAT:
        return _close(expected, got)
    if how is Compare.ANY_ORDER_DEEP:
        return _key(expected, deep=True) == _key(got, deep=True)
    if how is Compare.ANY_ORDER and isinstance(expected, list) and isinstance(got, list):
        return Counter(map(_key, expected)) == Counter(map(_key, got))
    return _equal(expected, got)


def difference(expected: Value, got: Value, how: Compare) -> str:
    """Say in a sentence how two values differ that are not the same; "" where it is plain."""
    if type(expected) is not type(got) and not (how is Compare.FLOAT and _numbers(expected, got)):
        return f"Your answer is {_called(got)}; {_called(expected)} is expected."
    if not isinstance(expected, list | tuple) or not isinstance(got, list | tuple):
        return ""
    if len(expected) != len(got):
        items = f"{len(got):,} item{'' if len(got) == 1 else 's'}"
        return f"Your answer has {items}; {len(expected):,} are expected."
    if how in _ANY_ORDER:
        return ""
    pairs = zip(expected, got, strict=True)
    place, one, other = next((i, a, b) for i, (a, b) in enumerate(pairs) if not same(a, b, how))
    if type(one) is not type(other):
        return f"At index {place} stands {_called(other)}; {_called(one)} is expected."
    return f"The first difference is at index {place}."


def _equal(one: Value, other: Value) -> bool:
    kind = type(one)
    if kind is not type(other):
        return False
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        if set(map(type, one)) <= _DISCRETE:
            return one == other and all(map(_alike, one, other))
        return len(one) == len(other) and all(map(_equal, one, other))
    return _key(one) == _key(other)


def _alike(one: Value, other: Value) -> bool:
    return type(one) is type(other)


def _close(one: Value, other: Value) -> bool:
    if _numbers(one, other):
        return _near(one, other)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return _alike(one, other) and len(one) == len(other) and all(map(_close, one, other))
    return _equal(one, other)


def _numbers(*values: Value) -> bool:
    return {type(value) for value in values} <= _NUMBERS


def _near(one: Value, other: Value) -> bool:
    assert isinstance(one, int | float)
    assert isinstance(other, int | float)
    try:
        return math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) or one != one != other
    except OverflowError:
        return one == other


def _key(value: Value, *, deep: bool = False) -> Hashable:
    """Give what is equal for two values exactly if they are the same."""
    kind = type(value)
    if isinstance(value, list | tuple):
        items = tuple(_key(item, deep=deep) for item in value)
        if deep and kind is list:
            return kind, frozenset(Counter(items).items())
        return kind, items
    if isinstance(value, set | frozenset):
        return kind, frozenset(_key(item) for item in value)
    if isinstance(value, dict):
        return kind, frozenset((_key(k), _key(v, deep=deep)) for k, v in value.items())
    if isinstance(value, Shape):
        return kind, value.name, value.at, tuple(_key(item) for item in value.values)
    if isinstance(value, float) and value != value:
        return kind, "nan"
    return kind, value


def _called(value: Value) -> str:
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, Shape):
        return with_article(value.name.partition(".")[0])
    return with_article(type(value).__name__)
