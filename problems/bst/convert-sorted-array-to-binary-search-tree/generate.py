"""Random different numbers in ascending order."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    reach = 10_000 if size == LARGEST else rng.choice((size, 2 * size))
    return (sorted(rng.sample(range(-reach, reach + 1), size)),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n values."""
    return (sorted(rng.sample(range(-20_000, 20_001), n)),)


def valid(nums: list[int]) -> bool:
    """Tell whether the values ascend strictly."""
    return bool(nums) and nums == sorted(set(nums))
