"""Random trees; the largest is bushy at the top and has one long line below it."""

import random
from collections import deque

LARGEST = 100
TAIL = 30  # the length of the line below the largest tree


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        values = [rng.randint(-100, 100) for _ in range(size - TAIL)]
        level_order = random_tree(rng, values, line=0)
        level_order += [None] * (2 * len(values) - 1 - len(level_order))
        for _ in range(TAIL):  # the last node of all gets a left child
            level_order += [rng.randint(-100, 100), None]
        return (level_order,)
    if size == 1 and rng.random() < 0.4:
        return ([],)
    values = [rng.randint(-3, 3) for _ in range(size)]
    return (random_tree(rng, values, line=rng.randint(0, 6)),)


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
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
