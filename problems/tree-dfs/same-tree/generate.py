"""Pairs of trees: equal ones, one value changed, the same values in another shape, others."""

import random
from collections import deque

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int | None], list[int | None]]:
    if size == 1 and rng.random() < 0.4:
        size = 0
    kinds = rng.choice((0, 2, 2))
    values = [rng.randint(-kinds, kinds) for _ in range(size)]
    first = random_tree(rng, values, line=rng.randint(0, 8))
    second = list(first)
    change = "none" if size == LARGEST else rng.choice(["none", "none", "value", "shape", "all"])
    if change == "value" and size > 0:
        place = rng.choice([i for i, value in enumerate(first) if value is not None])
        second[place] = rng.randint(-2, 2)
    elif change == "shape":
        second = random_tree(rng, values, line=rng.randint(0, 8))
    elif change == "all":
        others = [rng.randint(-2, 2) for _ in range(rng.randint(0, size))]
        second = random_tree(rng, others, line=0)
    return first, second


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None], list[int | None]]:
    """Two equal trees of n nodes each."""
    tree = random_tree(rng, [rng.randint(-10_000, 10_000) for _ in range(n)], line=0)
    return tree, list(tree)


def valid(first: list[int | None], second: list[int | None]) -> bool:
    """Tell whether each entry of both trees has a parent."""
    for tree in (first, second):
        places = 1
        for value in tree:
            if places == 0:
                return False
            places += -1 if value is None else 1
    return True
