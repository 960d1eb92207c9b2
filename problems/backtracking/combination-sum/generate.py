"""Different candidates in random order and a target that some combinations reach."""

import random

LARGEST = 22
SMALL = (2, 3, 4)  # with these, most of the combinations of the largest input
HIGHEST_TARGET = 40


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        candidates = [*SMALL, *range(22, 41)]
        rng.shuffle(candidates)
        return candidates, HIGHEST_TARGET
    size = max(size, 1)
    return rng.sample(range(2, min(4 + size, 41)), size), rng.randint(1, 14)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """All n candidates from 2 to n + 1, and a target of twice n."""
    candidates = list(range(2, n + 2))
    rng.shuffle(candidates)
    return candidates, 2 * n


def valid(candidates: list[int], target: int) -> bool:
    """Say whether the candidates are different and large enough, and the target is positive."""
    different = len(set(candidates)) == len(candidates) > 0
    return different and min(candidates) >= 2 and target >= 1
