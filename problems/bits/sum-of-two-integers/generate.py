"""Two numbers of both signs, often of almost equal size; the size is the largest absolute value."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[int, int]:
    if size <= 12 and rng.random() < 0.3:
        number = rng.randint(1, 8)
        pair = [number, rng.randint(-1, 1) - number]
        rng.shuffle(pair)
        return pair[0], pair[1]
    reach = rng.choice((size, LARGEST)) if size <= 12 else size
    return rng.randint(-reach, reach), rng.randint(-reach, reach)
