"""Few small numbers, with a k that leaves no choice; many with 20,000 different ones."""

import random
from collections import Counter

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size > 100:
        return rare_and_frequent(rng, size)
    numbers = [rng.randint(-2, 2) for _ in range(max(size, 1))]
    return numbers, rng.choice(clear(numbers))


def rare_and_frequent(rng: random.Random, size: int) -> tuple[list[int], int]:
    """A fifth of the numbers occurs once; as many different numbers occur four times each."""
    rare = size // 5
    values = rng.sample(range(-10_000, 10_001), 2 * rare)
    numbers = values[:rare] + 4 * values[rare:] + (size - 5 * rare) * values[-1:]
    rng.shuffle(numbers)
    return numbers, rare


def clear(numbers: list[int]) -> list[int]:
    """Return the values of k for which there is only one answer."""
    counts = sorted(Counter(numbers).values(), reverse=True)
    return [k for k in range(1, len(counts)) if counts[k - 1] > counts[k]] + [len(counts)]


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers, two fifths of them different."""
    return rare_and_frequent(rng, n) if n >= 5 else ([7] * n, 1)


def valid(numbers: list[int], k: int) -> bool:
    return len(numbers) > 0 and k in clear(numbers)
