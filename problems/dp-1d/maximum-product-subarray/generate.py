"""Small numbers with signs and zeros; in long lists most are 1 or -1, so products stay small."""

import random

LARGEST = 20_000
MOST_LARGE = 9  # with this many numbers beyond 1 every product stays within 10^9


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    if size <= MOST_LARGE:
        bound = rng.choice([2, 4, 10])
        return ([rng.randint(-bound, bound) for _ in range(size)],)
    return exact(rng, size)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, most of them 1 or -1."""
    numbers = [rng.choice([1, -1]) for _ in range(n)]
    for place in rng.sample(range(n), min(n, MOST_LARGE)):
        numbers[place] = rng.randint(-10, 10)
    return (numbers,)


def valid(numbers: list[int]) -> bool:
    """At least one number, none beyond 10 on either side."""
    return bool(numbers) and all(-10 <= number <= 10 for number in numbers)
