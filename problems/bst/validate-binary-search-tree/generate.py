"""Search trees, some with a value or two out of order; the largest is valid, thin, then bushy."""

import random
from collections import deque

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    size = max(size, 1)
    if size == LARGEST:
        return (random_tree(rng, list(range(-size // 2, size - size // 2)), line=430),)
    values = sorted(rng.sample(range(-size // 2 - 1, size // 2 + 2), size))
    change = rng.random()
    if change < 0.4 and size > 1:
        place = values.index(0) if 0 in values and rng.random() < 0.5 else rng.randrange(size)
        other = place - 1 if place > 0 else 1
        values[place], values[other] = values[other], values[place]
    elif change < 0.6:
        values[rng.randrange(size)] = rng.randint(-size, size)
    if rng.random() < 0.2:
        place, extreme = rng.choice(((0, -(2**31)), (-1, 2**31 - 1)))
        values[place] = extreme
    return (random_tree(rng, values, line=rng.randint(0, 6)),)


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a random bushy search tree."""
    values = sorted(rng.sample(range(-(2**31), 2**31), n))
    return (random_tree(rng, values, line=0),)


def valid(root: list[int | None]) -> bool:
    """Tell whether there is a node and each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return bool(root) and root[0] is not None


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
