"""A tree of few values and a part: one of its subtrees, the same with a change, or another tree."""

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
    change = rng.random()
    if change < 0.25:
        values[rng.randrange(low, high)] = rng.randint(0, 2)
    elif change < 0.4:
        top = splits[low, high]
        values[top] = rng.choice((12, 21))
        root = written(values, splits, (0, size))
        values[top] %= 10
    return root, written(values, splits, (low, high))


def exact(rng: random.Random, n: int) -> tuple[list[int | None], list[int | None]]:
    """n equal nodes in a line, deeper than allowed, and a part that differs in its last node."""
    half = max(n // 2, 1)
    root: list[int | None] = [7, *[7, None] * (n - 1)]
    part: list[int | None] = [7, *[7, None] * (half - 1)]
    part[-2 if half > 1 else 0] = rng.randint(8, 9)
    return root, part


def valid(root: list[int | None], part: list[int | None]) -> bool:
    """Tell whether both trees have a node and each entry has a parent."""
    for tree in (root, part):
        places = 1
        for value in tree:
            if places == 0:
                return False
            places += -1 if value is None else 1
    return bool(root and part) and root[0] is not None and part[0] is not None


def random_splits(rng: random.Random, size: int) -> dict[Range, int]:
    """Return the place of the root in each range of places that holds a subtree."""
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
