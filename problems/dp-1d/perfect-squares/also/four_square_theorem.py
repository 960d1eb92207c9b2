"""Decide between 1, 2, 3 and 4 with the theorems of Lagrange and Legendre.

Time: O(sqrt(n)). Space: O(1).
"""

from math import isqrt


def num_squares(n: int) -> int:
    if isqrt(n) ** 2 == n:
        return 1
    for root in range(1, isqrt(n) + 1):
        rest = n - root * root
        if isqrt(rest) ** 2 == rest:
            return 2
    while n % 4 == 0:
        n //= 4
    return 4 if n % 8 == 7 else 3
