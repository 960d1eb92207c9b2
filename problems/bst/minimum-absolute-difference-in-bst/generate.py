"""Random search trees with small and large gaps; the largest begins with a long line."""

import random
from collections import deque

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    size = max(2, size)
    reach = 100_000 if size == LARGEST else rng.choice((2, 4, 9)) * size
    values = rng.sample(range(reach), size)
    if size < LARGEST and rng.random() < 0.5 and 0 not in values:
        values[0] = 0
    line = 1_000 if size == LARGEST else rng.randint(0, 3)
    return (search_tree(rng, sorted(values), line),)


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a random search tree."""
    return (search_tree(rng, sorted(rng.sample(range(100_000), n)), line=0),)


def valid(root: list[int | None]) -> bool:
    """Tell whether it is a search tree of at least two values, none negative."""
    values = [value for value in root if value is not None]
    return len(values) >= 2 and min(values) >= 0 and is_search_tree(root)


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
