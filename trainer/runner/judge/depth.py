"""Depth: does a recursion that went too deep come to no end, or was its input too long for it?"""

from trainer.domain.problem.contract import Call, Shape, Value

_CALLS_A_VALUE = 10
"""How many calls a recursion that comes to an end may have under way for each value it is given."""


def may_be_deep(call: Call, recursion: int) -> bool:
    """Tell whether a recursion on these arguments may need more than so many calls at once."""
    return _CALLS_A_VALUE * size_of(call.arguments) > recursion


def too_deep(recursion: int) -> str:
    """Say that a case is set apart."""
    return (
        f"Not judged: the recursion is more than {recursion:,} calls deep. In an interview, "
        "say so: for inputs of this size, use a loop with your own stack."
    )


def size_of(value: Value | Call) -> int:
    """Give how many items, letters and nodes a value has, however deep."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, Call):
        return size_of(value.arguments)
    if isinstance(value, Shape):
        return size_of(value.values)
    if isinstance(value, dict):
        return sum(map(size_of, value.values()))
    if isinstance(value, list | tuple | set | frozenset):
        return sum(1 if isinstance(item, int) else size_of(item) for item in value)
    return 1
