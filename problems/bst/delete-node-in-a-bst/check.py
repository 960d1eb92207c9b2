"""Accept every search tree that holds exactly the values that should remain."""

from collections import deque


def check(arguments: tuple[list[int | None], int], got: object, expected: object) -> str | None:
    root, key = arguments
    if not isinstance(got, list):
        return "Return the root of a tree, or None for an empty one."
    remaining = sorted(value for value in root if value is not None and value != key)
    values = [value for value in got if value is not None]
    if any(type(value) is not int for value in values):
        return "The nodes must hold the numbers of the tree."
    if key in values:
        return f"The value {key} must not remain in the tree."
    missing = set(remaining) - set(values)
    if missing:
        return f"The value {min(missing)} has been lost."
    if sorted(values) != remaining:
        return "The tree must hold each remaining value once, and no other."
    limits = deque([(float("-inf"), float("inf"))])
    for value in got:
        low, high = limits.popleft()
        if value is None:
            continue
        if not low < value < high:
            return f"It is no search tree: the value {value} is on a wrong side."
        limits += [(low, value), (value, high)]
    return None
