"""Search trees in which a few values are changed; the largest is a long line in order."""

import random
from collections import deque

LARGEST = 40_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        values = sorted(rng.sample(range(-40_000, 40_001), size))
        return (search_tree(rng, values, line=30_000),)
    size = max(1, size)
    values = sorted(rng.sample(range(-size, size + 1), size))
    root = search_tree(rng, values, rng.randint(0, 3))
    for _ in range(rng.randint(0, 2)):
        place = rng.randrange(len(root))
        if root[place] is not None:
            root[place] = rng.randint(-size, size)
    return (root,)


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
    return (search_tree(rng, sorted(rng.sample(range(-40_000, 40_001), n)), line=0),)


def valid(root: list[int | None]) -> bool:
    """Tell whether it is a tree with a root."""
    return bool(root) and is_tree(root)


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
