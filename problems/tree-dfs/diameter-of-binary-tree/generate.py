"""Random trees; the largest is a long line with a bushy tree at its lower end."""

import random
from collections import deque

LARGEST = 6_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    values = [rng.randint(-3, 3) for _ in range(max(size, 1))]
    return (random_tree(rng, values, line=430 if size == LARGEST else rng.randint(0, 6)),)


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a random bushy tree."""
    return (random_tree(rng, [rng.randint(-100, 100) for _ in range(n)], line=0),)


def valid(root: list[int | None]) -> bool:
    """Tell whether there is a node and each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return bool(root) and root[0] is not None
