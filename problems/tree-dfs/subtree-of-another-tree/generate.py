"""A tree of few values and a part: one of its subtrees, the same with a change, or a stranger."""

import random
from collections import deque

LARGEST = 2_000
LARGEST_PART = 1_000
Range = tuple[int, int]


def generate(rng: random.Random, size: int) -> tuple[list[int | None], list[int | None]]:
    size = max(size, 1)
    kinds = 1 if size == LARGEST else 2
    values = [rng.randint(1, kinds) for _ in range(size)]
    splits = random_splits(rng, size)
    root = written(values, splits, (0, size))
    if size == LARGEST or rng.random() < 0.3:
        others = [rng.randint(1, kinds) for _ in range(rng.randint(1, min(size, LARGEST_PART)))]
        return root, written(others, random_splits(rng, len(others)), (0, len(others)))
    low, high = rng.choice([each for each in splits if each[1] - each[0] <= LARGEST_PART])
    if rng.random() < 0.3:
        values[rng.randrange(low, high)] = rng.randint(0, 2)
    return root, written(values, splits, (low, high))


def random_splits(rng: random.Random, size: int) -> dict[Range, int]:
    """Give the place of the root in each range of places that holds a subtree."""
    splits: dict[Range, int] = {}
    ranges = [(0, size)]
    for low, high in ranges:
        if low < high:
            middle = splits[low, high] = rng.randrange(low, high)
            ranges += [(low, middle), (middle + 1, high)]
    return splits


def written(values: list[int], splits: dict[Range, int], whole: Range) -> list[int | None]:
    """Write the subtree of this range of places level by level."""
    level_order: list[int | None] = []
    ranges = deque([whole])
    while ranges:
        low, high = ranges.popleft()
        if low == high:
            level_order.append(None)
            continue
        middle = splits[low, high]
        level_order.append(values[middle])
        ranges += [(low, middle), (middle + 1, high)]
    while level_order[-1] is None:
        level_order.pop()
    return level_order
