"""Random coins; the largest input has even coins only and an odd amount, so nothing ends early."""

import random

LARGEST = 10_000  # the amount


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return exact(rng, 9_999)
    largest = max(5, min(size + 2, 100_000))
    coins = rng.sample(range(1, largest + 1), rng.randint(1, 4))
    if 1 not in coins and rng.random() < 0.4:
        coins.append(1)
    return coins, rng.randint(0, min(LARGEST, max(15, 3 * size)))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """An amount of n, and twelve even coins."""
    return rng.sample(range(80, 600, 2), 12), n


def valid(coins: list[int], amount: int) -> bool:
    """At least one coin, all different and positive, and no negative amount."""
    return bool(coins) and len(set(coins)) == len(coins) and min(coins) >= 1 and amount >= 0
