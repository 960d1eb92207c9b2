"""Streams of values, with a start that holds anything from k - 1 values upwards."""

import random
from typing import Any

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[Any, ...]]]:
    adds = max(1, size - 1)
    bound = 10_000 if size > 20 else 4
    k = 5_000 if size >= LARGEST else rng.randint(1, max(1, min(size, 10_000)))
    start = 10_000 if size >= LARGEST else rng.randint(k - 1, min(k + size, 10_000))
    numbers = [rng.randint(-bound, bound) for _ in range(start)]
    calls: list[tuple[str, tuple[Any, ...]]] = [("KthLargest", (k, numbers))]
    calls += [("add", (rng.randint(-bound, bound),)) for _ in range(adds)]
    return calls
