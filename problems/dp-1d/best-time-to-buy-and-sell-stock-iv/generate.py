"""Random prices, few different ones or a rise with small dips, and mostly few trades."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[int, list[int]]:
    count = max(1, size)
    if count > 20:
        return 100, exact(rng, count)[1]
    highest = rng.choice([3, 9])
    prices = [rng.randint(0, highest) for _ in range(count + rng.randint(0, 2))]
    if rng.random() < 0.4:
        for day in range(1, len(prices)):
            prices[day] = max(0, prices[day - 1] + rng.choice([-2, -1, 3, 5]))
    return rng.choice([1, 2, 2, 3, 3, 9]), prices


def exact(rng: random.Random, n: int) -> tuple[int, list[int]]:
    """Ten trades on n days."""
    return 10, [rng.randint(0, 1_000) for _ in range(n)]


def valid(k: int, prices: list[int]) -> bool:
    """At least one trade and one day, and no negative price."""
    return k >= 1 and bool(prices) and min(prices) >= 0
