"""Several small trees there and back again, or a single large one."""

import random
from collections import deque

LARGEST = 10_000
Call = tuple[str, tuple[object, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    sizes = [size] if size > 100 else [rng.randint(0, 9) for _ in range(max(size - 1, 1))]
    trips: list[Call] = []
    for nodes in sizes:
        highest = rng.choice((1, 12, 1000))
        values = [rng.randint(-highest, highest) for _ in range(nodes)]
        tree = random_tree(rng, values, line=rng.randint(0, 6))
        trips.append(("deserialize", (("call", "serialize", (tree,)),)))
    return [("Codec", ()), *trips]


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


def exact(rng: random.Random, n: int) -> list[Call]:
    """n nodes in one tree, there and back again."""
    tree = random_tree(rng, [rng.randint(-1000, 1000) for _ in range(n)], line=0)
    return [("Codec", ()), ("deserialize", (("call", "serialize", (tree,)),))]
