"""Random numbers, small ones in short streams, with medians asked in between."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[int, ...]]]:
    bound = 100_000 if size > 20 else 4
    calls: list[tuple[str, tuple[int, ...]]] = [("MedianFinder", ())]
    while len(calls) < max(3, size):
        calls.append(("add_num", (rng.randint(-bound, bound),)))
        if rng.random() < 0.8:
            calls.append(("find_median", ()))
    return calls
