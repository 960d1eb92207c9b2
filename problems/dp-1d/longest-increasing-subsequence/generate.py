"""Random numbers with repetitions; the largest list rises slowly, with much noise."""

import random

LARGEST = 2_500


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return ([3 * place + rng.randint(0, 2_000) for place in range(size)],)
    size = max(1, size)
    bound = max(2, size)
    return ([rng.randint(-bound, bound) for _ in range(size)],)
