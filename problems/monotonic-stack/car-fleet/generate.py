"""Random cars on a road that is short for few cars, so that they meet, also at the target."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[int, list[int], list[int]]:
    size = max(size, 1)
    if size == LARGEST:
        return cars(rng, size, 1_000_000, 1_000_000)
    target = min(1_000_000, size + rng.randint(0, 8))
    return cars(rng, size, target, rng.choice([2, 4, target]))


def exact(rng: random.Random, n: int) -> tuple[int, list[int], list[int]]:
    """n cars on a road of a million kilometres."""
    return cars(rng, n, 1_000_000, 1_000_000)


def valid(target: int, positions: list[int], speeds: list[int]) -> bool:
    """Different positions before the target, and a speed for each."""
    return (
        0 < len(positions) == len(speeds) == len(set(positions))
        and min(positions) >= 0
        and max(positions) < target
        and min(speeds) >= 1
    )


def cars(
    rng: random.Random, count: int, target: int, fastest: int
) -> tuple[int, list[int], list[int]]:
    positions = rng.sample(range(target), count)
    return target, positions, [rng.randint(1, fastest) for _ in range(count)]
