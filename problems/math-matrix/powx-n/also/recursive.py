"""Recurse on the half exponent and square it, with one factor more if odd.

Time: O(log n). Space: O(log n).
"""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        return power(1 / base, -exponent)
    if exponent == 0:
        return 1.0
    half = power(base, exponent // 2)
    return half * half * base if exponent % 2 == 1 else half * half
