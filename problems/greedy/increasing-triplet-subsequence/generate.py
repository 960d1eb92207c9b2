"""Few different numbers when the list is short; the longest list has no triplet until its end."""

import random

LARGEST = 500_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    count = max(1, size)
    if count > 20:
        return exact(rng, count)
    highest = rng.choice([2, 4, 9])
    numbers = [rng.randint(-highest, highest) for _ in range(count)]
    if rng.random() < 0.5:
        numbers.sort(reverse=True)
        for _ in range(2):
            place, other = rng.randrange(count), rng.randrange(count)
            numbers[place], numbers[other] = numbers[other], numbers[place]
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers in pairs that rise, each pair below the ones before, so there is no triplet."""
    start = rng.randint(1_000_000, 2_000_000)
    return ([start - position + 2 * (position % 2) for position in range(n)],)


def valid(numbers: list[int]) -> bool:
    """At least one number."""
    return bool(numbers)
