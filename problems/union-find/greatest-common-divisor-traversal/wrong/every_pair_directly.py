"""You want a common divisor for every pair, but a path of several steps is enough."""

from itertools import combinations
from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    return all(gcd(a, b) > 1 for a, b in combinations(numbers, 2))
