"""Random roads, few or many; the largest has about one road for each city."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    share = rng.choice((0.1, 0.25, 0.35, 0.7))
    table = [[int(i == j) for j in range(size)] for i in range(size)]
    for i in range(size):
        for j in range(i):
            table[i][j] = table[j][i] = int(rng.random() < share)
    return (table,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n cities with about n roads."""
    table = [[0] * n for _ in range(n)]
    for i in range(n):
        table[i][i] = 1
    for _ in range(n):
        i, j = rng.randrange(n), rng.randrange(n)
        table[i][j] = table[j][i] = 1
    return (table,)


def valid(is_connected: list[list[int]]) -> bool:
    """Tell whether the table is a symmetric square of 0 and 1, with 1 on the diagonal."""
    n = len(is_connected)
    if n == 0 or any(len(row) != n or not set(row) <= {0, 1} for row in is_connected):
        return False
    mirrored = [list(column) for column in zip(*is_connected, strict=True)]
    return mirrored == is_connected and all(is_connected[i][i] == 1 for i in range(n))
