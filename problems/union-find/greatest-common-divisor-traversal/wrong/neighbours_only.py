"""You compare only numbers side by side, but a step may lead to any position."""

from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    return all(gcd(numbers[i], numbers[i + 1]) > 1 for i in range(len(numbers) - 1))
