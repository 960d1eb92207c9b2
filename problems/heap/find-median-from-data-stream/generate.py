"""Random numbers, small ones in short streams, with medians in between."""

import random

LARGEST = 50_000

Call = tuple[str, tuple[int, ...]]


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls, adds and medians in turn."""
    calls: list[Call] = [("MedianFinder", ())]
    while len(calls) <= n:
        calls.append(("add_num", (rng.randint(-100_000, 100_000),)))
        calls.append(("find_median", ()))
    return calls[: n + 1]


def generate(rng: random.Random, size: int) -> list[Call]:
    bound = 100_000 if size > 20 else 4
    calls: list[Call] = [("MedianFinder", ())]
    while len(calls) < max(3, size):
        calls.append(("add_num", (rng.randint(-bound, bound),)))
        if rng.random() < 0.8:
            calls.append(("find_median", ()))
    return calls
