"""Random search trees and two of their nodes, written as values, near each other or far apart."""

import random
from collections import deque

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int, int]:
    size = max(size, 2)
    values = sorted(rng.sample(range(-2 * size, 2 * size), size))
    line = 430 if size == LARGEST else rng.randint(0, 6)
    p, q = rng.sample(values, 2)
    return random_tree(rng, values, line), p, q


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None], int, int]:
    """n nodes in a random bushy tree, and the two smallest values."""
    values = sorted(rng.sample(range(-1_000_000_000, 1_000_000_001), n))
    return random_tree(rng, values, line=0), values[0], values[1]


def valid(root: list[int | None], p: int, q: int) -> bool:
    """Tell whether it is a search tree with both values in it."""
    limits = deque([(float("-inf"), float("inf"))])
    for value in root:
        if not limits:
            return False
        low, high = limits.popleft()
        if value is not None:
            if not low < value < high:
                return False
            limits += [(low, value), (value, high)]
    return p != q and p in root and q in root
