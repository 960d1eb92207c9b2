"""You always take the largest square that fits, but two medium squares may beat it."""

from math import isqrt


def num_squares(n: int) -> int:
    count = 0
    while n > 0:
        n -= isqrt(n) ** 2
        count += 1
    return count
