"""Multiply one factor after the other.

Time: O(n). Space: O(1).
"""


def power(base: float, exponent: int) -> float:
    product = 1.0
    for _ in range(abs(exponent)):
        product *= base
    return product if exponent >= 0 else 1 / product
