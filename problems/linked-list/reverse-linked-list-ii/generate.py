"""Random lists and parts, often at an end; in the largest one everything is reversed."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[int], int, int]:
    if size == LARGEST:
        return exact(rng, size)
    length = max(1, size)
    bound = rng.choice([3, 500])
    values = [rng.randint(-bound, bound) for _ in range(length)]
    left = rng.choice([1, rng.randint(1, length)])
    right = rng.choice([length, rng.randint(left, length)])
    return values, left, right


def exact(rng: random.Random, n: int) -> tuple[list[int], int, int]:
    """A list of n nodes that is reversed from the first to the last."""
    return [rng.randint(-500, 500) for _ in range(n)], 1, n


def valid(values: list[int], left: int, right: int) -> bool:
    return 1 <= left <= right <= len(values)
