"""Random temperatures from a narrow range; the largest input only gets colder."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return (sorted((rng.randint(-50, 60) for _ in range(size)), reverse=True),)
    coldest, warmest = rng.choice([(-2, 2), (0, 4), (-50, 60)])
    return ([rng.randint(coldest, warmest) for _ in range(size)],)
