"""Random tasks, close together or with gaps; in the largest a long queue builds up."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    latest, longest = rng.choice((2, 6, 3 * size + 1)), rng.choice((1, 3, 8))
    return ([[rng.randint(1, latest), rng.randint(1, longest)] for _ in range(size)],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n tasks that arrive twice as fast as they can be worked on."""
    return ([[rng.randint(1, 500 * n), rng.randint(1, 2_000)] for _ in range(n)],)


def valid(tasks: list[list[int]]) -> bool:
    """Tell whether there are tasks, each with an arrival and a length of at least 1."""
    return bool(tasks) and all(len(task) == 2 and min(task) >= 1 for task in tasks)
