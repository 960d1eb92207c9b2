"""Some of the values 1 to n and one of them several times; in the largest input it comes last."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    n = max(1, size - 1)
    different = n if rng.random() < 0.4 else rng.randint(1, n)
    numbers = rng.sample(range(1, n + 1), different)
    numbers += [numbers[0]] * (n + 1 - different)
    rng.shuffle(numbers)
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A list of n numbers whose last two are equal."""
    numbers = rng.sample(range(1, n), n - 1)
    return ([*numbers, numbers[-1]],)


def valid(numbers: list[int]) -> bool:
    """Numbers from 1 to n, exactly one of them more than once."""
    repeated = {number for number in numbers if numbers.count(number) > 1}
    return len(repeated) == 1 and min(numbers) >= 1 and max(numbers) < len(numbers)
