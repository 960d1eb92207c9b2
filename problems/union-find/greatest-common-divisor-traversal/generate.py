"""Random products of few primes, sometimes with a one; the largest is joined by small factors."""

import random

LARGEST = 100_000
PRIMES = (2, 3, 5, 7, 11, 13)


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    primes = rng.sample(PRIMES, rng.randint(1, len(PRIMES)))
    numbers = []
    for _ in range(size):
        number = 1
        for _ in range(rng.randint(1, 3)):
            number *= rng.choice(primes)
        numbers.append(number)
    if rng.random() < 0.1:
        numbers[rng.randrange(size)] = 1
    if rng.random() < 0.05:
        numbers = [1] * size
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n even numbers, up to 100,000 and to six times n."""
    most = min(50_000, 3 * n)
    return ([2 * rng.randint(1, most) for _ in range(n)],)


def valid(numbers: list[int]) -> bool:
    """Tell whether there are numbers, all of them positive."""
    return bool(numbers) and min(numbers) >= 1
