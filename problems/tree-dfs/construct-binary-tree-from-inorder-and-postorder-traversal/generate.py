"""Random trees of different values, written in both orders; the largest is half a line."""

import random

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    size = max(1, size)
    reach = 3_000 if size == LARGEST else size
    inorder = rng.sample(range(-reach, reach + 1), size)
    line = 1_500 if size == LARGEST else rng.randint(0, 4)
    return inorder, postorder_of(rng, inorder, line)


def postorder_of(rng: random.Random, inorder: list[int], line: int) -> list[int]:
    """Write a random tree over these values in postorder; its first levels are a line."""
    backwards = []
    stack = [(0, len(inorder), line)]
    while stack:
        low, high, line = stack.pop()
        if low < high:
            middle = rng.choice((low, high - 1)) if line > 0 else rng.randrange(low, high)
            backwards.append(inorder[middle])
            stack += [(low, middle, line - 1), (middle + 1, high, line - 1)]
    return backwards[::-1]


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n nodes in a random bushy tree."""
    inorder = rng.sample(range(-n, n + 1), n)
    return inorder, postorder_of(rng, inorder, line=0)


def valid(inorder: list[int], postorder: list[int]) -> bool:
    """Tell whether both lists belong to one tree of different values."""
    if len(set(inorder)) != len(inorder) or sorted(inorder) != sorted(postorder):
        return False
    ranges = [(0, len(inorder), 0)]
    while ranges:
        low, high, first = ranges.pop()
        if low < high:
            middle = inorder.index(postorder[first + high - low - 1])
            if not low <= middle < high:
                return False
            ranges += [(low, middle, first), (middle + 1, high, first + middle - low)]
    return bool(inorder)
