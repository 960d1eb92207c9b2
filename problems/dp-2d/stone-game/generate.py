"""An even number of piles with an odd sum."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(2, size + size % 2)
    highest = 500 if size > 20 else rng.choice([3, 9, 40])
    return (odd_sum(rng, count, highest),)


def odd_sum(rng: random.Random, count: int, highest: int) -> list[int]:
    piles = [rng.randint(1, highest) for _ in range(count)]
    if sum(piles) % 2 == 0:
        piles[rng.randrange(count)] += 1 if highest < 500 else 0
    if sum(piles) % 2 == 0:
        piles[0] += 1 if piles[0] < 500 else -1
    return piles


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n piles."""
    return (odd_sum(rng, n, 500),)


def valid(piles: list[int]) -> bool:
    """An even number of piles, none empty, and an odd sum."""
    return bool(piles) and len(piles) % 2 == 0 and min(piles) >= 1 and sum(piles) % 2 == 1
