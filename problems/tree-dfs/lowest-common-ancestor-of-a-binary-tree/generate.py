"""Random trees and two of their nodes, written as values; the largest begins with a long line."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int, int]:
    size = max(size, 2)
    if size == LARGEST:
        values = rng.sample(range(-1_000_000_000, 1_000_000_001), size)
        return random_tree(rng, values, line=5_000), values[-1], values[-2]
    values = rng.sample(range(-2 * size, 2 * size), size)
    p, q = rng.sample(values, 2)
    return random_tree(rng, values, rng.randint(1, 4), rng.choice((0, 0.3, 0.6))), p, q


def random_tree(
    rng: random.Random, values: list[int], line: int = 1, holes: float = 0.3
) -> list[int | None]:
    """Write a tree level by level: at the top a line of ``line`` nodes, then with holes."""
    level_order: list[int | None] = [*values[:1]]
    left = rng.choice((0, 0.5, 1))
    for value in values[1:line]:
        level_order += [value, None] if rng.random() < left else [None, value]
    places = 2  # links for which nothing is written yet
    for value in values[line:]:
        while places > 1 and rng.random() < holes:
            level_order.append(None)
            places -= 1
        level_order.append(value)
        places += 1
    while level_order and level_order[-1] is None:
        level_order.pop()
    return level_order


def exact(rng: random.Random, n: int) -> tuple[list[int | None], int, int]:
    """n nodes in a random bushy tree, and the last two of them."""
    values = rng.sample(range(-1_000_000_000, 1_000_000_001), n)
    return random_tree(rng, values), values[-2], values[-1]


def valid(root: list[int | None], p: int, q: int) -> bool:
    """Tell whether it is a tree of different values with both nodes in it."""
    values = [value for value in root if value is not None]
    return is_tree(root) and len(set(values)) == len(values) and p != q and {p, q} <= set(values)


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
