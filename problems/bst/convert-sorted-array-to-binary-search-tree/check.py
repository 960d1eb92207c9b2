"""Accept every height-balanced search tree of the values."""

from collections import deque


def check(arguments: tuple[list[int]], got: object, expected: object) -> str | None:
    (nums,) = arguments
    if not isinstance(got, list):
        return "Return the root of a tree."
    values = [value for value in got if value is not None]
    if any(type(value) is not int for value in values):
        return "The nodes must hold the numbers of the list."
    missing = set(nums) - set(values)
    if missing:
        return f"The value {min(missing)} is not in the tree."
    if sorted(values) != nums:
        return "The tree must hold each value once, and no other."
    return misplaced(got) or unbalanced(got)


def misplaced(root: list[int | None]) -> str | None:
    limits = deque([(float("-inf"), float("inf"))])
    for value in root:
        low, high = limits.popleft()
        if value is None:
            continue
        if not low < value < high:
            return f"It is no search tree: the value {value} is on a wrong side."
        limits += [(low, value), (value, high)]
    return None


def unbalanced(root: list[int | None]) -> str | None:
    children = {}
    following = 1
    for place, value in enumerate(root):
        if value is not None:
            children[place] = (following, following + 1)
            following += 2
    heights: dict[int, int] = {}
    for place, (left, right) in reversed(children.items()):
        left_height, right_height = heights.get(left, 0), heights.get(right, 0)
        if abs(left_height - right_height) > 1:
            sides = f"{left_height} and {right_height}"
            return f"It is not balanced: the sides of {root[place]} have the heights {sides}."
        heights[place] = 1 + max(left_height, right_height)
    return None
