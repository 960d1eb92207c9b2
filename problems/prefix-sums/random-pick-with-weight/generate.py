"""A few small weights and enough picks to see how often each index comes."""

import random

LARGEST = 10_000

Call = tuple[str, tuple[list[int], ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    weights = [rng.choice([1, 1, 2, 3, 9]) for _ in range(rng.randint(1, min(size, 5) + 1))]
    picks = rng.choice([1, 5, 60, 60])
    return [("WeightedPicker", (weights,)), *[("pick_index", ())] * picks]


def exact(rng: random.Random, n: int) -> list[Call]:
    """n weights and n picks."""
    weights = [rng.randint(1, 100_000) for _ in range(n)]
    return [("WeightedPicker", (weights,)), *[("pick_index", ())] * n]


def valid(calls: list[Call]) -> bool:
    weights = calls[0][1][0]
    return len(weights) > 0 and min(weights) > 0
