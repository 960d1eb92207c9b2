"""Few small numbers, with a k that leaves no choice; many with 20,000 different ones."""

import random
from collections import Counter

LARGEST = 50_000
RARE = 10_000
"""So many numbers of the large list occur once, as many others four times each."""


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size == LARGEST:
        values = rng.sample(range(-10_000, 10_001), 2 * RARE)
        numbers = values[:RARE] + 4 * values[RARE:]
        rng.shuffle(numbers)
        return numbers, RARE
    numbers = [rng.randint(-2, 2) for _ in range(max(size, 1))]
    counts = sorted(Counter(numbers).values(), reverse=True)
    clear = [k for k in range(1, len(counts)) if counts[k - 1] > counts[k]]
    return numbers, rng.choice([*clear, len(counts)])
