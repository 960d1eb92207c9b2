"""Random numbers of different lengths, with many nines, so that carries run far."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    longer = max(1, size)
    shorter = longer if size == LARGEST else rng.randint(1, longer)
    numbers = [digits(rng, longer), digits(rng, shorter)]
    rng.shuffle(numbers)
    return numbers[0], numbers[1]


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """Two numbers of n digits each, with many carries."""
    return digits(rng, n), digits(rng, n)


def valid(first: list[int], second: list[int]) -> bool:
    """Digits only, and no zero as the highest digit of a longer number."""
    return all(
        number == [0] or (number[-1:] > [0] and all(0 <= digit <= 9 for digit in number))
        for number in (first, second)
    )


def digits(rng: random.Random, length: int) -> list[int]:
    values = [rng.choice([0, 1, 4, 5, 8, 9, 9, 9]) for _ in range(length)]
    if length > 1 and values[-1] == 0:
        values[-1] = rng.randint(1, 9)
    return values
