"""Two random numbers of both signs; the size is the largest absolute value."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    reach = rng.choice((size, LARGEST)) if size <= 12 else size
    return rng.randint(-reach, reach), rng.randint(-reach, reach)
