"""Differing: what a person would point at in an answer that is not the expected one."""

from collections import Counter
from collections.abc import Hashable, Sequence

from trainer.domain.problem.contract import Compare, Shape, Value
from trainer.domain.problem.value_text import format_value
from trainer.domain.text import shortened
from trainer.runner.judge.comparing import key, numbers, same
from trainer.runner.protocol.wire import with_article

_ANY_ORDER = (Compare.ANY_ORDER, Compare.ANY_ORDER_DEEP)
_MOST_NAMED = 3
_MOST_LOOKED_AT = 100
"""In so many missing items one is sought that is like an unexpected one but for its types."""
_LONGEST_NAMED = 80


def difference(expected: Value, got: Value, how: Compare) -> str:
    """Say in a sentence how two values differ that are not the same; "" where it is plain."""
    if isinstance(got, Shape) and got.at >= 0:
        last = format_value(got.values[-1])
        return f"Your list has a cycle: its last node, {last}, points back to index {got.at}."
    if type(expected) is not type(got) and not (how is Compare.FLOAT and numbers(expected, got)):
        return f"Your answer is {_called(got)}; expected {_called(expected)}."
    if not isinstance(expected, list | tuple) or not isinstance(got, list | tuple):
        return ""
    if how in _ANY_ORDER:
        return _of_items(expected, got, is_deep=how is Compare.ANY_ORDER_DEEP)
    if len(expected) != len(got):
        items = f"{len(got):,} item{'' if len(got) == 1 else 's'}"
        return f"Your answer has {items}; expected {len(expected):,}."
    return _first(expected, got, how)


def _first(expected: Sequence[Value], got: Sequence[Value], how: Compare) -> str:
    """Say where two sequences of one length differ first."""
    pairs = zip(expected, got, strict=True)
    place, one, other = next((i, a, b) for i, (a, b) in enumerate(pairs) if not same(a, b, how))
    kinds = _other_kinds(one, other)
    if kinds:
        return f"At index {place}: {kinds}."
    return f"The first difference is at index {place}."


def _of_items(expected: Sequence[Value], got: Sequence[Value], *, is_deep: bool) -> str:
    """Say which items are missing and which are too many, where the order does not count."""
    missing = _left_over(expected, got, is_deep=is_deep)
    surplus = _left_over(got, expected, is_deep=is_deep)
    looked_at = reversed(missing[:_MOST_LOOKED_AT])
    by_look: dict[Hashable, Value] = {_loosely(item): item for item in looked_at}
    for item in surplus[:_MOST_LOOKED_AT]:
        kinds = _other_kinds(by_look.get(_loosely(item), item), item)
        if kinds:
            return f"In the item {_text(item)}: {kinds}."
    said = [f"missing: {_named(missing)}"] if missing else []
    said += [f"unexpected: {_named(surplus)}"] if surplus else []
    sentence = "; ".join(said)
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def _left_over(items: Sequence[Value], others: Sequence[Value], *, is_deep: bool) -> list[Value]:
    """Give the items that have no like among others."""
    counts: Counter[Hashable] = Counter(key(item, deep=is_deep) for item in others)
    left = []
    for item in items:
        name = key(item, deep=is_deep)
        if counts[name] > 0:
            counts[name] -= 1
        else:
            left.append(item)
    return left


def _other_kinds(expected: Value, got: Value) -> str:
    """Say what stands where something of another type is expected, at the first such place."""
    if type(expected) is not type(got):
        return f"{_called(got)} instead of {_called(expected)}"
    if isinstance(expected, list | tuple) and isinstance(got, list | tuple):
        for one, other in zip(expected, got, strict=False):
            kinds = _other_kinds(one, other)
            if kinds:
                return kinds
    return ""


def _loosely(value: Value) -> Hashable:
    """Give what is equal for values that differ in their types only."""
    if isinstance(value, list | tuple):
        return tuple(map(_loosely, value))
    return value if isinstance(value, Hashable) else key(value)


def _named(items: Sequence[Value]) -> str:
    more = len(items) - _MOST_NAMED
    said = ", ".join(map(_text, items[:_MOST_NAMED]))
    return f"{said} and {more:,} more" if more > 0 else said


def _text(value: Value) -> str:
    return shortened(format_value(value), _LONGEST_NAMED)


def _called(value: Value) -> str:
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, Shape):
        return with_article(value.name.partition(".")[0])
    return with_article(type(value).__name__)
