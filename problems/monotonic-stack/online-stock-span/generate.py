"""Random prices, few of them different; in the largest input they rise."""

import random

LARGEST = 10_000
Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    highest = rng.choice([2, 4, 9, 100_000])
    calls: list[Call] = [("StockSpanner", ())]
    calls += [("next", (rng.randint(1, highest),)) for _ in range(2 * size)]
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls with rising prices."""
    calls: list[Call] = [("StockSpanner", ())]
    return calls + [("next", (1 + day,)) for day in range(n)]
