"""Random meetings that touch and overlap while there are few; many that all meet at noon."""

import random

LARGEST = 10_000
LATEST = 1_000_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size <= 12:
        starts = [rng.randint(0, 2 * size) for _ in range(size)]
        return ([[start, start + rng.choice((1, 2, 2, 3, 6))] for start in starts],)
    noon = LATEST // 2
    return ([[rng.randrange(noon), rng.randint(noon + 1, LATEST)] for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n meetings that all overlap at noon."""
    noon = LATEST // 2
    return ([[rng.randrange(noon), rng.randint(noon + 1, LATEST)] for _ in range(n)],)


def valid(meetings: list[list[int]]) -> bool:
    return all(len(each) == 2 and 0 <= each[0] < each[1] for each in meetings)
