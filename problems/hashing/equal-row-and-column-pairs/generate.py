"""Square grids: symmetric ones, ones with copied rows, and random ones over few numbers."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    n = max(1, size)
    if n > 20:
        return exact(rng, n)
    n = rng.randint(1, min(n, 4))
    values = rng.choice(((1, 2), (1, 11), (1, 11, 111, 2), (7, 100_000)))
    grid = [rng.choices(values, k=n) for _ in range(n)]
    kind = rng.random()
    if kind < 0.3:
        grid = [[grid[min(i, j)][max(i, j)] for j in range(n)] for i in range(n)]
    elif kind < 0.6 and n > 1:
        grid[rng.randrange(n)] = [row[rng.randrange(n)] for row in grid]
        grid[rng.randrange(n)] = list(grid[rng.randrange(n)])
    elif kind < 0.7:
        grid[0] = [row[0] for row in grid]
    return (grid,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A symmetric grid of n rows: each row equals a column."""
    first = [rng.randint(1, 100_000) for _ in range(2 * n)]
    return ([first[i : i + n] for i in range(n)],)


def valid(grid: list[list[int]]) -> bool:
    n = len(grid)
    return n > 0 and all(len(row) == n and all(number > 0 for number in row) for row in grid)
