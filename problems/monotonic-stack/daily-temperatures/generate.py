"""Random temperatures from a narrow range; the largest input only gets colder."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    coldest, warmest = rng.choice([(30, 34), (96, 100), (30, 100)])
    return ([rng.randint(coldest, warmest) for _ in range(max(size, 1))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n days on which it only gets colder."""
    return (sorted((rng.randint(30, 100) for _ in range(n)), reverse=True),)


def valid(temperatures: list[int]) -> bool:
    """At least one day, with temperatures from 30 to 100."""
    return bool(temperatures) and all(30 <= temperature <= 100 for temperature in temperatures)
