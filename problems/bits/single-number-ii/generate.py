"""Random triples and one single number, small values or any of 32 bits."""

import random

LARGEST = 30_000


def triples(rng: random.Random, count: int, low: int, high: int) -> list[int]:
    values = rng.sample(range(low, high + 1), count + 1)
    numbers = values[:1] + 3 * values[1:]
    rng.shuffle(numbers)
    return numbers


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 100:
        return exact(rng, size)
    count = rng.randint(0, max(size - 1, 0))
    if rng.random() < 0.2:
        return (triples(rng, count, -(2**31), 2**31 - 1),)
    if rng.random() < 0.1:
        return ([-(2**31), *[size] * 3],)
    return (triples(rng, count, -8, 8),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """About n numbers of 32 bits."""
    return (triples(rng, max(n - 1, 0) // 3, -(2**31), 2**31 - 1),)


def valid(numbers: list[int]) -> bool:
    return sorted(numbers.count(number) for number in set(numbers))[:2] in ([1], [1, 3]) and all(
        numbers.count(number) in (1, 3) for number in numbers
    )
