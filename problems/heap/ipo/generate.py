"""Random projects, of which some are out of reach; in the largest each profit opens another."""

import random

LARGEST = 100_000

Arguments = tuple[int, int, list[int], list[int]]


def generate(rng: random.Random, size: int) -> Arguments:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    count = min(size, 6)
    profits = [rng.randint(0, rng.choice((3, 6))) for _ in range(count)]
    highest = rng.choice((2, 8, 15))
    needed = [rng.randint(0, highest) for _ in range(count)]
    return rng.randint(1, count + 1), rng.randint(0, rng.choice((1, 4))), profits, needed


def exact(rng: random.Random, n: int) -> Arguments:
    """n projects that open one after the other, of which half are finished."""
    pairs = []
    total = 0
    for _ in range(n):
        profit = rng.randint(1, 10_000)
        pairs.append((profit, total // 2))
        total = min(total + profit, 1_000_000_000)
    rng.shuffle(pairs)
    return max(1, n // 2), 0, [profit for profit, _ in pairs], [need for _, need in pairs]


def valid(k: int, capital: int, profits: list[int], needed: list[int]) -> bool:
    """Tell whether the lists have one length, and nothing is negative."""
    return len(profits) == len(needed) > 0 and min(k - 1, capital, *profits, *needed) >= 0
