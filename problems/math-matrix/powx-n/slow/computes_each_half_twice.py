"""You call the recursion for both halves, so halving saves nothing: O(n) calls in all."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        return 1 / power(base, -exponent)
    if exponent == 0:
        return 1.0
    if exponent == 1:
        return base
    return power(base, exponent // 2) * power(base, exponent - exponent // 2)
