"""Beds with few flowers, and about as many new ones as fit."""

import random
from itertools import pairwise

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    count = max(1, size)
    bed = [0] * count
    chance = rng.choice([0.0, 0.15, 0.3, 0.5])
    for place in range(count):
        if (place == 0 or bed[place - 1] == 0) and rng.random() < chance:
            bed[place] = 1
    if rng.random() < 0.2:
        bed = [0] * count
        bed[-1] = 1
    fitting = room(bed)
    return bed, max(0, min(count, fitting + rng.choice([-1, 0, 0, 1, 1])))


def room(bed: list[int]) -> int:
    """How many flowers fit: (gap - 1) // 2 for each gap, the ends widened by one."""
    line = "0" + "".join(map(str, bed)) + "0"
    return sum((len(gap) - 1) // 2 for gap in line.split("1") if gap)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n places."""
    return [int(place % 7 == 3) for place in range(n)], rng.randint(n // 3, n // 2)


def valid(flowerbed: list[int], n: int) -> bool:
    """At least one place, no two flowers beside each other, and no more new ones than places."""
    if not flowerbed or not set(flowerbed) <= {0, 1} or not 0 <= n <= len(flowerbed):
        return False
    return all(left + right < 2 for left, right in pairwise(flowerbed))
