"""Plain values: what an answer comes to where only what it holds counts, not its exact type.

A generator, a view of a dict, a deque and whatever else can be iterated over is a tuple then, and
a type of the learner's own that is a list is a list; an ``Interval`` of the field is the list of
its two ends. Comparing takes a tuple for a list where one
is asked for.
"""

from __future__ import annotations

from itertools import chain, islice

from trainer.runner.child.nodes import MOST, is_node
from trainer.runner.protocol.wire import DEEPEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SCALARS = frozenset({bool, int, float, str, bytes, type(None)})
_SETS = frozenset({set, frozenset})
_BASES = (int, float, str, bytes, list, tuple, set, frozenset)


def plain(value: Any, room: int = DEEPEST) -> Any:
    """Give a value of types that can be sent, as far as there are any; runs the learner's code."""
    kind = type(value)
    if kind in _SCALARS or kind in _SETS or room < 0:
        return value
    if kind is list or kind is tuple:
        return value if _is_plain(value) else kind(plain(item, room - 1) for item in value)
    if issubclass(kind, dict):
        return {key: plain(item, room - 1) for key, item in dict.items(value)}
    if is_node(value):
        return value
    for base in _BASES:
        if issubclass(kind, base):
            return plain(_as(base, value), room)
    if kind.__name__ == "Interval" and hasattr(value, "start") and hasattr(value, "end"):
        return [plain(value.start, room - 1), plain(value.end, room - 1)]
    if isinstance(value, type) or not hasattr(kind, "__iter__"):
        return value
    return tuple(plain(item, room - 1) for item in islice(value, MOST + 1))


def _is_plain(items: Any) -> bool:
    """Tell whether a list, or a list of lists, holds scalars only: at C speed."""
    kinds = set(map(type, items))
    if kinds == {list}:
        kinds = set(map(type, chain.from_iterable(items)))
    return kinds <= _SCALARS


def _as(base: Any, value: Any) -> Any:
    """Give what a value of a derived type is as one of the type itself."""
    if base in (int, float):
        return base.__pos__(value)
    if base in (str, bytes):
        return base.__getitem__(value, slice(None))
    return base(base.__iter__(value))
