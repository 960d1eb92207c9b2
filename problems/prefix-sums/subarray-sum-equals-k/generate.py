"""Random numbers around zero: from a small range while there are few, so that sums meet often."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    reach = 2 if size <= 100 else 1_000
    numbers = [rng.randint(-reach, reach) for _ in range(max(size, 1))]
    return numbers, rng.randint(-reach, reach)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, with a target that some subarrays have."""
    return [rng.randint(-1_000, 1_000) for _ in range(n)], rng.randint(-1_000, 1_000)
