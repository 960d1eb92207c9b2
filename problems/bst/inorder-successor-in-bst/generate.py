"""Random search trees and one of their nodes, written as its value; the largest begins with a
long line."""

import random
from collections import deque

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int]:
    size = max(1, size)
    values = sorted(rng.sample(range(-size, size + 1), size))
    line = 1_000 if size == LARGEST else rng.randint(0, 4)
    return search_tree(rng, values, line), rng.choice(values)


def search_tree(rng: random.Random, values: list[int], line: int) -> list[int | None]:
    """Write a search tree of these sorted values; its first levels are a line of single nodes."""
    level_order: list[int | None] = []
    ranges = deque([(0, len(values), line)])
    while ranges:
        low, high, line = ranges.popleft()
        if low == high:
            level_order.append(None)
            continue
        middle = rng.choice((low, high - 1)) if line > 0 else rng.randrange(low, high)
        level_order.append(values[middle])
        ranges += [(low, middle, line - 1), (middle + 1, high, line - 1)]
    while level_order and level_order[-1] is None:
        level_order.pop()
    return level_order


def exact(rng: random.Random, n: int) -> tuple[list[int | None], int]:
    """n nodes in a line to the right, and the last value but one."""
    root: list[int | None] = [1]
    for value in range(2, n + 1):
        root += [None, value]
    return root, max(1, n - 1)


def valid(root: list[int | None], p: int) -> bool:
    """Tell whether it is a search tree with the value in it."""
    return p in root and is_search_tree(root)


def is_search_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent and lies between the limits of its place."""
    limits = deque([(float("-inf"), float("inf"))])
    for value in root:
        if not limits:
            return False
        low, high = limits.popleft()
        if value is not None:
            if not low < value < high:
                return False
            limits += [(low, value), (value, high)]
    return True
