"""Complete trees; the values do not matter."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return ([rng.randint(0, 50_000) for _ in range(size)],)
    return ([rng.randint(0, 9) for _ in range(rng.randint(0, 2 * size))],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n nodes."""
    return ([rng.randint(0, 50_000) for _ in range(n)],)


def valid(root: list[int | None]) -> bool:
    """Tell whether no place is empty."""
    return None not in root
