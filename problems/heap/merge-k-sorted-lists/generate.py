"""Random sorted lists, some of them empty; the largest input has hundreds."""

import random

LARGEST = 10_000
MOST_LISTS = 500


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    count = MOST_LISTS if size == LARGEST else rng.randint(size // 100, min(size, MOST_LISTS))
    bound = 3 if size < 20 else 10_000
    lists: list[list[int]] = [[] for _ in range(count)]
    for _ in range(size if count else 0):
        rng.choice(lists).append(rng.randint(-bound, bound))
    return ([sorted(values) for values in lists],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n nodes, in lists of eight."""
    values = [rng.randint(-10_000, 10_000) for _ in range(n)]
    return ([sorted(values[place : place + 8]) for place in range(0, n, 8)],)


def valid(lists: list[list[int]]) -> bool:
    """Tell whether each list is sorted."""
    return all(values == sorted(values) for values in lists)
