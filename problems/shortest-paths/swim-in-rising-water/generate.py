"""Random valleys; in the largest a low canyon winds through the whole grid, always rising."""

import random
from math import isqrt

LARGEST = 1_600  # cells
SIDE = 40


def canyon(side: int) -> list[tuple[int, int]]:
    """The cells of a winding way from the top left to the bottom right."""
    way = []
    turn = side - 1 - (side - 1) % 4
    for row in range(0, turn, 4):
        way += [(row, column) for column in range(side)]
        way.append((row + 1, side - 1))
        way += [(row + 2, column) for column in reversed(range(side))]
        way.append((row + 3, 0))
    way += [(turn, column) for column in range(side)]
    return way + [(row, side - 1) for row in range(turn + 1, side)]


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    side = SIDE if size >= LARGEST else rng.randint(1, 4) if size <= 8 else isqrt(size)
    heights = list(range(side * side))
    cells = [(row, column) for row in range(side) for column in range(side)]
    rng.shuffle(cells)
    if size >= LARGEST:
        way = canyon(side)
        low = set(way)
        cells = way + [cell for cell in cells if cell not in low]
    elevation = [[0] * side for _ in range(side)]
    for (row, column), height in zip(cells, heights, strict=True):
        elevation[row][column] = height
    return (elevation,)
