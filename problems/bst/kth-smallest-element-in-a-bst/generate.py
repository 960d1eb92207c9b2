"""Random search trees, thin and bushy, and any k."""

import random
from collections import deque

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int]:
    size = max(size, 1)
    values = sorted(rng.sample(range(min(2 * size, 10_001)), size))
    if size == LARGEST:
        return random_tree(rng, values, line=430), size
    return random_tree(rng, values, line=rng.randint(0, 6)), rng.randint(1, size)


def random_tree(rng: random.Random, values: list[int], line: int) -> list[int | None]:
    """Write a tree with these values in order; its first levels are a line of single nodes."""
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
    """n nodes, all of which are counted; beyond 10,001 of them the values exceed the limits."""
    values = sorted(rng.sample(range(max(n, 10_000) + 1), n))
    return random_tree(rng, values, line=0), n


def valid(root: list[int | None], k: int) -> bool:
    """Tell whether it is a search tree with at least k nodes."""
    limits = deque([(float("-inf"), float("inf"))])
    for value in root:
        if not limits:
            return False
        low, high = limits.popleft()
        if value is not None:
            if not low < value < high:
                return False
            limits += [(low, value), (value, high)]
    return 1 <= k <= sum(value is not None for value in root)
