"""Random heights, few different ones; the largest island is one plateau with a basin in it."""

import random

LARGEST = 40_000  # fields
SIDE = 200


def plateau(side: int) -> list[list[int]]:
    """A flat coast, and inside a ring wall a basin from which no water escapes."""
    grid = [[1] * side for _ in range(side)]
    for place in range(10, side - 10):
        grid[10][place] = grid[side - 11][place] = 2
        grid[place][10] = grid[place][side - 11] = 2
    return grid


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (plateau(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    highest = rng.choice([1, 3, 9])
    return ([[rng.randint(0, highest) for _ in range(columns)] for _ in range(rows)],)
