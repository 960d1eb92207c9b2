"""Random numbers, about half of them zeros, now and then hardly any or nearly all."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    reach = 3 if size <= 12 else 2_147_483_647
    share = rng.choice((0.2, 0.5, 0.8))
    numbers = [0 if rng.random() < share else rng.randint(-reach, reach) for _ in range(size)]
    return (numbers or [0],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, half of them zeros."""
    return ([rng.choice((0, rng.randint(1, 1_000))) for _ in range(n)],)
