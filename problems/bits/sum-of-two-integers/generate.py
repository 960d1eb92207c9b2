"""Two random numbers of both signs; the size is the largest absolute value."""

import random

LARGEST = 1_000_000_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size == LARGEST:
        return rng.randint(0, 1_000), size - rng.randint(0, 1_000)
    reach = rng.choice((size, 1_000_000_000)) if size <= 12 else size
    return rng.randint(-reach, reach), rng.randint(-reach, reach)
