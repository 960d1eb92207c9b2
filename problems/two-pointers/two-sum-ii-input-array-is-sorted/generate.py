"""Sorted random numbers in which exactly one pair has the target as its sum."""

import random
from itertools import combinations

LARGEST = 30_000
BRIEF = 12


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(size, 2)
    return few(rng, size) if size <= BRIEF else many(rng, size)


def few(rng: random.Random, size: int) -> tuple[list[int], int]:
    """Draw small numbers, so that equal ones are common, until some sum occurs exactly once."""
    while True:
        numbers = sorted(rng.randint(-size, size) for _ in range(size))
        sums = [left + right for left, right in combinations(numbers, 2)]
        unique = [total for total in sums if sums.count(total) == 1]
        if unique:
            return numbers, rng.choice(unique)


def many(rng: random.Random, size: int) -> tuple[list[int], int]:
    """Put one odd number among even ones: with the largest, which comes once, it has the sum."""
    odd, largest = 2 * rng.randint(-250, 250) + 1, rng.choice((496, 498))
    evens = [2 * rng.randint(-500, 247) for _ in range(size - 2)]
    return sorted([*evens, odd, largest]), odd + largest


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n numbers whose pair is the two in the middle, where the pointers meet last."""
    numbers = sorted(rng.randint(-1_000_000, -2) for _ in range(n // 2 - 1))
    pair = [-1, 1]
    return numbers + pair + [10 - number for number in reversed(numbers)], 0


def valid(numbers: list[int], target: int) -> bool:
    sums = [left + right for left, right in combinations(numbers, 2)]
    return numbers == sorted(numbers) and sums.count(target) == 1
