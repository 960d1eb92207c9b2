"""Short lists of small numbers, often with a pivot; the largest has its pivot at the end."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    reach = rng.choice([1, 1, 2, 3])
    nums = [rng.randint(-reach, reach) for _ in range(max(1, size))]
    if rng.random() < 0.4:
        nums[-1] += sum(nums[: len(nums) // 2]) - sum(nums[len(nums) // 2 + 1 :])
    return (nums,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers without a pivot before the last index."""
    return ([1, *[rng.randint(1, 1_000) for _ in range(n - 2)], 1_000][:n],)
