"""Random numbers with repetitions; the largest list rises slowly, with much noise."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= LARGEST:
        return ([10 * place + rng.randint(0, 200_000) for place in range(size)],)
    bound = max(2, size)
    return ([rng.randint(-bound, bound) for _ in range(size)],)
