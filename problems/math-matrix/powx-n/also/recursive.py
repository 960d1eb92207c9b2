"""Square the half power, with one factor more if odd: O(log n) time and space."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        return power(1 / base, -exponent)
    if exponent == 0:
        return 1.0
    half = power(base, exponent // 2)
    return half * half * base if exponent % 2 == 1 else half * half
