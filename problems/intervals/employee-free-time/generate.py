"""A few employees with short intervals that often touch; the largest has 50 with 50 each."""

import random
from itertools import pairwise

LARGEST = 50


def generate(rng: random.Random, size: int) -> tuple[list[list[list[int]]]]:
    if size == LARGEST:
        return (days(rng, [size] * size, 10**6),)
    employees = rng.randint(1, min(4, size + 1))
    return (days(rng, [rng.randint(1, size // 2 + 1) for _ in range(employees)], 4),)


def exact(rng: random.Random, n: int) -> tuple[list[list[list[int]]]]:
    """n intervals of about as many employees as each has intervals."""
    each = max(1, int(n**0.5))
    counts = [each] * (n // each)
    return (days(rng, counts + [n % each] * (n % each > 0), 40 * each),)


def days(rng: random.Random, counts: list[int], longest: int) -> list[list[list[int]]]:
    """For each employee so many intervals, one after the other, with short pauses."""
    schedule: list[list[list[int]]] = []
    for count in counts:
        time = rng.randint(0, longest)
        intervals: list[list[int]] = []
        for _ in range(count):
            end = time + rng.choice([1, 2, max(1, longest // 2), longest])
            intervals.append([time, end])
            time = end + rng.randint(0, longest)
        schedule.append(intervals)
    return schedule


def valid(schedule: list[list[list[int]]]) -> bool:
    if not schedule or not all(schedule):
        return False
    for employee in schedule:
        if any(len(one) != 2 or not 0 <= one[0] < one[1] for one in employee):
            return False
        if any(one[1] > two[0] for one, two in pairwise(employee)):
            return False
    return True
