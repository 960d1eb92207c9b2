"""Small numbers with signs and zeros; in long lists most are 1 or -1, so products stay small."""

import random

LARGEST = 20_000
MOST_LARGE = 9  # so many numbers beyond 1 keep every product within 10^9


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    if size <= MOST_LARGE:
        bound = rng.choice([2, 4, 10])
        return ([rng.randint(-bound, bound) for _ in range(size)],)
    numbers = [rng.choice([1, -1]) for _ in range(size)]
    for place in rng.sample(range(size), MOST_LARGE):
        numbers[place] = rng.randint(-10, 10)
    return (numbers,)
