"""Subsets with equal sums, some of them changed a little; the largest has sixteen numbers."""

import random
from collections import Counter
from itertools import pairwise

LARGEST = 16


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return parts(random.Random(7), [4, 3, 3, 3, 3], 10_000), 5
    while True:
        k = rng.randint(1, min(max(size, 1), 4))
        if rng.random() < 0.3:
            numbers = [rng.randint(1, 6) for _ in range(rng.randint(k, min(max(size, k), 8)))]
        else:
            counts = [rng.randint(1, 2 if k > 2 else 3) for _ in range(k)]
            goal = rng.randint(3, 5 + size)
            if rng.random() < 0.5:
                counts, goal = rng.choice([[3, 3], [2, 3, 3]]), rng.randint(9, 30)
            k = len(counts)
            numbers = parts(rng, counts, goal)
            if rng.random() < 0.4:  # often not possible any more
                for change in (1, -1):
                    index = rng.randrange(len(numbers))
                    numbers[index] = max(1, numbers[index] + change)
        if max(Counter(numbers).values()) <= 4:
            return numbers, k


def parts(rng: random.Random, counts: list[int], goal: int) -> list[int]:
    """Numbers that can be put together to subsets with this sum and these sizes."""
    numbers = []
    for count in counts:
        cuts = [0, *sorted(rng.sample(range(1, goal), count - 1)), goal]
        numbers += [end - start for start, end in pairwise(cuts)]
    rng.shuffle(numbers)
    return numbers


def valid(numbers: list[int], k: int) -> bool:
    """Say whether the numbers are positive, none appears more than four times, and k fits."""
    positive = len(numbers) > 0 and min(numbers) >= 1
    return positive and max(Counter(numbers).values()) <= 4 and 1 <= k <= len(numbers)
