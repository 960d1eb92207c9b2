"""Random numbers around 1 to n; large inputs hold nearly all of them, in random order."""

import random

LARGEST = 100_000
EXTREMES = (-2_147_483_648, 2_147_483_647)


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    size = max(1, size)
    if size > 12:
        return exact(rng, size)
    kind = rng.randrange(4)
    if kind == 0:
        return ([rng.randint(-2, size + 2) for _ in range(size)],)
    numbers = list(range(1, size + 1))
    rng.shuffle(numbers)
    if kind > 1:
        other = rng.choice([-1, -2, 0, 1, 2, size + 1, size + 2, *EXTREMES])
        numbers[rng.randrange(size)] = other
    if kind > 2:
        numbers[rng.randrange(size)] = rng.randint(1, size)
    return (numbers,)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers, 1 to n - 1 in random order and a very large one."""
    numbers = [*range(1, n), EXTREMES[1]]
    rng.shuffle(numbers)
    return (numbers,)


def valid(numbers: list[int]) -> bool:
    return bool(numbers) and all(EXTREMES[0] <= number <= EXTREMES[1] for number in numbers)
