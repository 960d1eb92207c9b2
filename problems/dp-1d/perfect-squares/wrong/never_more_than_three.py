"""You answer 3 for everything that is neither a square nor a sum of two, but some need four."""

from math import isqrt


def num_squares(n: int) -> int:
    if isqrt(n) ** 2 == n:
        return 1
    for root in range(1, isqrt(n) + 1):
        if isqrt(n - root * root) ** 2 == n - root * root:
            return 2
    return 3
