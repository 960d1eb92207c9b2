"""You test n % 8 == 7 without dividing by 4 first, so 28 = 4 * 7 is missed."""

from math import isqrt


def num_squares(n: int) -> int:
    if isqrt(n) ** 2 == n:
        return 1
    for root in range(1, isqrt(n) + 1):
        if isqrt(n - root * root) ** 2 == n - root * root:
            return 2
    return 4 if n % 8 == 7 else 3
