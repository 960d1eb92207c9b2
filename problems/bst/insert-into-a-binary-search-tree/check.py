"""Accept every search tree that holds exactly the old values and the new one."""

from collections import deque


def check(arguments: tuple[list[int | None], int], got: object, expected: object) -> str | None:
    root, value = arguments
    if not isinstance(got, list):
        return "Return the root of a tree."
    wanted = sorted([number for number in root if number is not None] + [value])
    values = [number for number in got if number is not None]
    if any(type(number) is not int for number in values):
        return "The nodes must hold the old values and the new one."
    missing = set(wanted) - set(values)
    if missing:
        return f"The value {min(missing)} is not in the tree."
    if sorted(values) != wanted:
        return "The tree must hold each old value and the new one once, and no other."
    limits = deque([(float("-inf"), float("inf"))])
    for number in got:
        low, high = limits.popleft()
        if number is None:
            continue
        if not low < number < high:
            return f"It is no search tree: the value {number} is on a wrong side."
        limits += [(low, number), (number, high)]
    return None
