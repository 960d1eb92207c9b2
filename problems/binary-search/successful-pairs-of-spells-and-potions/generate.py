"""Random strengths, small ones around a product that some pairs reach exactly."""

import random

LARGEST = 100_000
STRONGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    bound = rng.choice((3, 6, 10))
    spells = [rng.randint(1, bound) for _ in range(rng.randint(1, size))]
    potions = [rng.randint(1, bound) for _ in range(size)]
    if rng.random() < 0.6:
        return spells, potions, rng.choice(spells) * rng.choice(potions)
    return spells, potions, rng.randint(1, bound * bound + 1)


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int], int]:
    """n spells and n potions, of which about a half are enough for a spell."""
    spells = [rng.randint(1, STRONGEST) for _ in range(n)]
    potions = [rng.randint(1, STRONGEST) for _ in range(n)]
    return spells, potions, STRONGEST * STRONGEST // 8


def valid(spells: list[int], potions: list[int], success: int) -> bool:
    """Tell whether there are spells and potions, and all numbers are positive."""
    return bool(spells and potions) and min(*spells, *potions, success) >= 1
