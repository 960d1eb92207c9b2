"""Queues in which the change is nearly always just enough or just missing."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 20:
        return exact(rng, count)
    count += rng.randint(0, 4)
    fives = rng.choice([0, 1, 2, 3, 4])
    bills = [5] * min(fives, count)
    bills += [rng.choice([5, 5, 10, 10, 20, 20]) for _ in range(count - len(bills))]
    return (bills,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n customers who can all be served."""
    return (([5, 5, 5, 10, 5, 20, 5, 10] * (n // 8 + 1))[:n],)


def valid(bills: list[int]) -> bool:
    """At least one customer, and only bills of 5, 10 and 20."""
    return bool(bills) and set(bills) <= {5, 10, 20}
