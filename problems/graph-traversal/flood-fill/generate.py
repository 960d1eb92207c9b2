"""Random images of two or three colors; the largest is one color everywhere."""

import random
from math import isqrt

LARGEST = 2_500  # cells
SIDE = 50
Arguments = tuple[list[list[int]], int, int, int]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return plain(SIDE, SIDE)
    longest = min(SIDE, isqrt(size) + 2)
    rows, columns = rng.randint(1, longest), rng.randint(1, longest)
    colors = rng.choice([[0, 1], [0, 1, 1], [0, 1, 2]])
    image = [[rng.choice(colors) for _ in range(columns)] for _ in range(rows)]
    return image, rng.randrange(rows), rng.randrange(columns), rng.choice([0, 1, 2, 3])


def exact(rng: random.Random, n: int) -> Arguments:
    """An image of n cells, all of one color."""
    rows = max(side for side in range(1, isqrt(n) + 1) if n % side == 0)
    return plain(rows, n // rows)


def plain(rows: int, columns: int) -> Arguments:
    return [[0] * columns for _ in range(rows)], rows // 2, columns // 2, 1


def valid(image: list[list[int]], row: int, column: int, color: int) -> bool:
    """Say whether the image is a rectangle of colors and the start lies in it."""
    pixels = [pixel for line in image for pixel in line]
    rectangle = len({len(line) for line in image}) == 1 and len(pixels) > 0
    colors = all(0 <= pixel < 65536 for pixel in [*pixels, color])
    return rectangle and colors and 0 <= row < len(image) and 0 <= column < len(image[0])
