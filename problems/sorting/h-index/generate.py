"""Random citations, with zeros, equal values and strong papers."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    if size > 12:
        return exact(rng, size)
    reach = rng.choice([1, size, size, size + 2, 1_000])
    return ([rng.randint(0, reach) for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n papers."""
    return (rng.choices(range(1_001), k=n),)


def valid(citations: list[int]) -> bool:
    return bool(citations) and all(0 <= count <= 1_000 for count in citations)
