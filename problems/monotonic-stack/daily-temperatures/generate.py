"""Random temperatures from a narrow range; the largest input only gets colder."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return (sorted((rng.randint(30, 100) for _ in range(size)), reverse=True),)
    coldest, warmest = rng.choice([(30, 34), (96, 100), (30, 100)])
    return ([rng.randint(coldest, warmest) for _ in range(max(size, 1))],)
