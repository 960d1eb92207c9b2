"""Random valleys; in the largest a low canyon winds through the whole grid, always rising."""

import random
from itertools import pairwise
from math import isqrt

LARGEST = 1_600  # cells
SIDE = 40


def canyon(side: int) -> list[tuple[int, int]]:
    """The cells of a winding path from the top left to the bottom right."""
    path = []
    turn = side - 1 - (side - 1) % 4
    for row in range(0, turn, 4):
        path += [(row, column) for column in range(side)]
        path.append((row + 1, side - 1))
        path += [(row + 2, column) for column in reversed(range(side))]
        path.append((row + 3, 0))
    path += [(turn, column) for column in range(side)]
    return path + [(row, side - 1) for row in range(turn + 1, side)]


def wandering(rng: random.Random, side: int) -> list[tuple[int, int]]:
    """The cells of a random path from corner to corner, which may lead left and up."""
    path = [(0, 0)]
    seen = {(0, 0)}
    while path[-1] != (side - 1, side - 1):
        row, column = path[-1]
        beside = [(row + 2, column), (row - 2, column), (row, column + 2), (row, column - 2)]
        free = [(r, c) for r, c in beside if 0 <= r < side and 0 <= c < side and (r, c) not in seen]
        if free:
            path.append(rng.choice(free))
            seen.add(path[-1])
        else:
            path.pop()
    between = [((a + c) // 2, (b + d) // 2) for (a, b), (c, d) in pairwise(path)]
    return path + between


def valley(side: int, cells: list[tuple[int, int]]) -> list[list[int]]:
    """A grid whose cells have the heights 0, 1, 2 and so on in this order."""
    elevation = [[0] * side for _ in range(side)]
    for height, (row, column) in enumerate(cells):
        elevation[row][column] = height
    return elevation


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A valley of n cells in a square, whose goal is its highest cell."""
    side = max(1, isqrt(n))
    cells = [(row, column) for row in range(side) for column in range(side)]
    goal = cells.pop()
    rng.shuffle(cells)
    return (valley(side, [*cells, goal]),)


def valid(elevation: list[list[int]]) -> bool:
    """Say whether the grid is a square of the heights 0 to n² - 1, each of them once."""
    heights = sorted(height for row in elevation for height in row)
    square = all(len(row) == len(elevation) for row in elevation)
    return square and len(elevation) > 0 and heights == list(range(len(elevation) ** 2))


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    is_wandering = 2 < size < LARGEST and rng.random() < 0.4
    if is_wandering:
        side = rng.choice((3, 5, 7))
    else:
        side = SIDE if size >= LARGEST else rng.randint(1, 4) if size <= 8 else isqrt(size)
    path = canyon(side) if size >= LARGEST else wandering(rng, side) if is_wandering else []
    if is_wandering:
        rng.shuffle(path)
    low = set(path)
    cells = [(row, column) for row in range(side) for column in range(side)]
    rng.shuffle(cells)
    return (valley(side, path + [cell for cell in cells if cell not in low]),)
