"""Streams of values, with a start that holds anything from k - 1 values upwards."""

import random
from typing import Any

LARGEST = 10_000

Call = tuple[str, tuple[Any, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    bound = 10_000 if size > 20 else 4
    k = rng.randint(1, max(1, size))
    start = rng.randint(k - 1, k + size)
    return stream(rng, k, start, adds=max(1, size), bound=bound)


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls of add after n starting values, half of which are kept."""
    return stream(rng, max(1, n // 2), start=n, adds=n, bound=10_000)


def stream(rng: random.Random, k: int, start: int, adds: int, bound: int) -> list[Call]:
    numbers = [rng.randint(-bound, bound) for _ in range(start)]
    calls: list[Call] = [("KthLargest", (k, numbers))]
    calls += [("add", (rng.randint(-bound, bound),)) for _ in range(adds)]
    return calls
