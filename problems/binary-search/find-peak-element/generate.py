"""Random numbers without equal neighbours; some only rise, only fall, or go up and then down."""

import random
from itertools import pairwise

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    shape = rng.randrange(4)
    if shape == 0:
        numbers = sorted(rng.sample(range(-12, 12), size))
        turn = rng.randint(0, size)
        return (numbers[:turn] + numbers[turn:][::-1],)
    bound = rng.choice((2, 5, 20))
    numbers = [rng.randint(-bound, bound)]
    while len(numbers) < size:
        number = rng.randint(-bound, bound)
        if number != numbers[-1]:
            numbers.append(number)
    if shape == 1:
        numbers = [number - 30 for number in numbers]
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers between the extremes, in random order."""
    return (rng.sample(range(-(2**31), 2**31), n),)


def valid(numbers: list[int]) -> bool:
    """Tell whether there is a number, and neighbours differ."""
    return len(numbers) > 0 and all(a != b for a, b in pairwise(numbers))
