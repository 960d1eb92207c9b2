"""Random prices, or a rise with small dips, and a fee of their size."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size > 20:
        return exact(rng, size)
    highest = rng.choice([3, 9, 15])
    prices = [rng.randint(1, highest) for _ in range(max(1, size))]
    if rng.random() < 0.5:
        for day in range(1, len(prices)):
            prices[day] = max(1, prices[day - 1] + rng.choice([-2, -1, 3, 5]))
    return prices, rng.randint(0, min(3, highest // 3))


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n days."""
    return [rng.randint(1, 49_999) for _ in range(n)], rng.randint(0, 9_999)


def valid(prices: list[int], fee: int) -> bool:
    """At least one day, positive prices, and no negative fee."""
    return bool(prices) and min(prices) >= 1 and fee >= 0
