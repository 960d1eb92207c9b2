"""Rings that just have enough gas or not; in the largest every start but the last fails late."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    count = max(1, size)
    if size >= LARGEST:
        gas = [rng.randint(1, 10_000) for _ in range(count)]
        return gas, [*gas[:-2], gas[-2] + 1, gas[-1] - 1]
    highest = 10_000 if size > 20 else rng.choice([2, 4])
    gas, cost = ([rng.randint(0, highest) for _ in range(count)] for _ in range(2))
    while sum(gas) < sum(cost) and rng.random() < 0.9:
        station = rng.randrange(count)
        gas[station], cost[station] = (
            max(gas[station], cost[station]),
            min(gas[station], cost[station]),
        )
    return gas, cost
