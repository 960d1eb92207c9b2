"""Random conditions, some with a cycle or a repeat; the largest has ten thousand of each kind."""

import random

LARGEST = 400
Arguments = tuple[int, list[list[int]], list[list[int]]]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return LARGEST, conditions(rng, LARGEST, 10_000, 0), conditions(rng, LARGEST, 10_000, 0)
    k = rng.randint(2, max(size, 1) + 1)
    turned = rng.choice([0, 0, 0.1])
    rows = conditions(rng, k, rng.randint(1, 2 * k), turned)
    return k, rows, conditions(rng, k, rng.randint(1, 2 * k), turned)


def conditions(rng: random.Random, k: int, count: int, turned: float) -> list[list[int]]:
    """Pairs that agree with a hidden order, except for the share that is turned round."""
    order = list(range(1, k + 1))
    rng.shuffle(order)
    pairs = []
    for one, other in zip(
        rng.choices(range(k), k=count), rng.choices(range(k), k=count), strict=True
    ):
        first, second = min(one, other), max(one, other)
        if first == second:
            first, second = (0, k - 1)
        if rng.random() < turned:
            first, second = second, first
        pairs.append([order[first], order[second]])
    return pairs


def exact(rng: random.Random, n: int) -> Arguments:
    """A matrix of n rows with 2n conditions of each kind."""
    return n, conditions(rng, n, 2 * n, 0), conditions(rng, n, 2 * n, 0)


def valid(k: int, row_conditions: list[list[int]], column_conditions: list[list[int]]) -> bool:
    """Say whether there are conditions of both kinds, each with two different numbers."""
    if k < 2 or not row_conditions or not column_conditions:
        return False
    pairs = [*row_conditions, *column_conditions]
    return all(len(p) == 2 and p[0] != p[1] and min(p) >= 1 and max(p) <= k for p in pairs)
