"""Rotated lists with many or few repeats, and targets that are often just missing."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    cut = rng.randrange(size)
    if rng.random() < 0.4:  # almost all equal
        odd = rng.choice((-1, 1))
        numbers = sorted([0] * (size - 1) + [odd])
        return numbers[cut:] + numbers[:cut], rng.choice((odd, odd, -odd))
    bound = rng.choice((1, 2, size + 2, size + 2))
    numbers = sorted(rng.randint(-bound, bound) for _ in range(size))
    numbers = numbers[cut:] + numbers[:cut]
    if rng.random() < 0.7:
        return numbers, rng.choice((numbers[0], numbers[-1], *sorted(set(numbers))))
    return numbers, rng.randint(-bound - 1, bound + 1)


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n equal numbers but for one, and a target that is missing."""
    numbers = [3] * n
    numbers[rng.randrange(n)] = 1
    return numbers, 2


def valid(numbers: list[int], target: int) -> bool:
    """Tell whether the list is a rotation of a sorted one."""
    falls = sum(numbers[place - 1] > numbers[place] for place in range(len(numbers)))
    return bool(numbers) and falls <= 1
