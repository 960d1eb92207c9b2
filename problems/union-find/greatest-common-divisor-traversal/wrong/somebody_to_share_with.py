"""You ask whether each number shares a divisor with another one, but there may be two groups."""

from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    if len(numbers) == 1:
        return True
    return all(
        any(i != j and gcd(a, b) > 1 for j, b in enumerate(numbers)) for i, a in enumerate(numbers)
    )
