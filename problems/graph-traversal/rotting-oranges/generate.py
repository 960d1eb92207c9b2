"""Random crates; in the largest the rot creeps along one path that winds through all of it."""

import random

LARGEST = 100  # places
SIDE = 10


def winding(side: int) -> list[list[int]]:
    full = [1] * side
    right = [0] * (side - 1) + [1]
    rows = [full, right, full, right[::-1]]
    grid = [rows[row % 4].copy() for row in range(side)]
    grid[0][0] = 2
    return grid


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return (winding(SIDE),)
    longest = min(SIDE, int(size**0.5) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    weights = [rng.choice([0, 1, 3]), 5, rng.choice([0, 1, 2])]
    return ([rng.choices([0, 1, 2], weights, k=columns) for _ in range(rows)],)
