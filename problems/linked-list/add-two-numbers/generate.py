"""Random numbers of different lengths, with many nines, so that carries run far."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    longer = max(1, size)
    shorter = longer if size == LARGEST else rng.randint(1, longer)
    numbers = [digits(rng, longer), digits(rng, shorter)]
    rng.shuffle(numbers)
    return numbers[0], numbers[1]


def digits(rng: random.Random, length: int) -> list[int]:
    values = [rng.choice([0, 1, 4, 5, 8, 9, 9, 9]) for _ in range(length)]
    if length > 1 and values[-1] == 0:
        values[-1] = rng.randint(1, 9)
    return values
