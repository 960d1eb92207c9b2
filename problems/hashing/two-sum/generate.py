"""Random numbers in which exactly one pair has the target as its sum."""

import random
from itertools import combinations

LARGEST = 10_000
BRIEF = 12


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 2)
    return few(rng, size) if size <= BRIEF else many(rng, size)


def few(rng: random.Random, size: int) -> tuple[list[int], int]:
    """Draw small numbers, so that equal ones are common, until some sum occurs exactly once."""
    while True:
        numbers = [rng.randint(-size, size) for _ in range(size)]
        sums = [left + right for left, right in combinations(numbers, 2)]
        unique = [total for total in sums if sums.count(total) == 1]
        if unique:
            return numbers, rng.choice(unique)


def many(rng: random.Random, size: int) -> tuple[list[int], int]:
    """Hide one odd number among even ones: only it and its partner, both last, have an odd sum."""
    evens = [2 * value for value in rng.sample(range(-200_000_000, 200_000_000), size - 1)]
    odd = 2 * rng.randint(-200_000_000, 200_000_000) + 1
    return [*evens, odd], evens[-1] + odd


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers; the pair stands at the end, so that all of them are looked at."""
    return many(rng, n)


def valid(numbers: list[int], target: int) -> bool:
    return [left + right for left, right in combinations(numbers, 2)].count(target) == 1
