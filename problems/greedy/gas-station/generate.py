"""Ring roads with just enough gas or not; in the largest all starts but the last fail late."""

import random
from itertools import accumulate

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    count = max(1, size)
    if size >= LARGEST:
        return exact(rng, count)
    while True:
        gas, cost = ring(rng, count)
        if valid(gas, cost):
            return gas, cost


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n stations, of which only the last is a right start."""
    gas = [rng.randint(1, 10_000) for _ in range(n)]
    return gas, [*gas[:-2], gas[-2] + 1, gas[-1] - 1]


def valid(gas: list[int], cost: list[int]) -> bool:
    """Two lists of equal length, nothing negative, at most one right start."""
    if not gas or len(gas) != len(cost) or min(*gas, *cost) < 0:
        return False
    return right_starts(gas, cost) <= 1


def ring(rng: random.Random, count: int) -> tuple[list[int], list[int]]:
    highest = 10_000 if count > 20 else rng.choice([2, 4])
    gas, cost = ([rng.randint(0, highest) for _ in range(count)] for _ in range(2))
    while sum(gas) < sum(cost) and rng.random() < 0.9:
        station = rng.randrange(count)
        gas[station], cost[station] = (
            max(gas[station], cost[station]),
            min(gas[station], cost[station]),
        )
    return gas, cost


def right_starts(gas: list[int], cost: list[int]) -> int:
    """Count the stations from which no sum of gains on the round falls below zero."""
    gains = [filled - used for filled, used in zip(gas, cost, strict=True)]
    before = [0, *accumulate(gains)]
    total = before.pop()
    if total < 0:
        return 0
    from_left = list(accumulate(before, min))
    from_right = list(accumulate(reversed(before), min))[::-1]
    return sum(
        before[start] <= min(from_right[start], from_left[start] + total)
        for start in range(len(gas))
    )
