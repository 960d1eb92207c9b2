"""You halve an odd exponent and square, but never multiply by the one factor that is left over."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        return 1 / power(base, -exponent)
    if exponent == 0:
        return 1.0
    if exponent == 1:
        return base
    half = power(base, exponent // 2)
    return half * half
