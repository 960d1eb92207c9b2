"""Marks: a word for a wrong answer, the same for answers that are alike in the sense of a contract.

An exception counts by its type, whatever it says.
"""

import hashlib
from collections.abc import Iterable, Sequence

from trainer.domain.attempt.recognition import UNKNOWN
from trainer.domain.problem.contract import Compare, Shape, Value
from trainer.domain.problem.value_text import format_value
from trainer.runner.protocol.child_messages import NoValue, Outcome, Raised

_DIGITS, _LONGEST_NAME = 6, 60


def mark_of(outcome: Outcome, compare: Compare) -> str:
    """Give the mark of what a call gave where that is wrong."""
    if isinstance(outcome, Raised):
        return f"!{outcome.names[0][:_LONGEST_NAME]}" if outcome.names[0].isidentifier() else "!"
    if isinstance(outcome, NoValue):
        return _digest(f"no value: {outcome.what}")
    return _digest(_text(outcome, compare, outermost=True))


def joined_marks(place: int, marks: Sequence[str]) -> str:
    """Give the mark of a script: of its steps from the first that fails, which is at ``place``."""
    if UNKNOWN in marks[:1]:
        return UNKNOWN
    if place == 0 and len(marks) == 1:
        return marks[0]
    return _digest(" ".join([str(place), *(mark or "." for mark in marks)]))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _text(value: Value, compare: Compare, *, outermost: bool = False) -> str:
    """Give a text that is the same for values between which the contract makes no difference."""
    if isinstance(value, int | float) and compare is Compare.FLOAT:
        return _rounded(value)
    match value:
        case list():
            any_order = compare is Compare.ANY_ORDER_DEEP or (
                outermost and compare is Compare.ANY_ORDER
            )
            return f"[{_joined(value, compare, any_order=any_order)}]"
        case tuple():
            return f"({_joined(value, compare)})"
        case set() | frozenset():
            return f"{{{_joined(value, compare, any_order=True)}}}"
        case dict():
            pairs = [(key, value[key]) for key in value]
            return f"d{{{_joined(pairs, compare, any_order=True)}}}"
        case Shape(name, values, at):
            return f"{name}({_joined(values, compare)}; {at})"
    return format_value(value)


def _joined(values: Iterable[Value], compare: Compare, *, any_order: bool = False) -> str:
    texts = [_text(value, compare) for value in values]
    return ",".join(sorted(texts) if any_order else texts)


def _rounded(value: float) -> str:
    """Give a number as far as it counts; the last digits may differ with the order of a sum."""
    try:
        return format(float(value), ".6g")
    except OverflowError:
        return format_value(value)
