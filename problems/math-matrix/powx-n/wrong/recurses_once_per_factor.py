"""You recurse once for each factor, so a large exponent exceeds Python's recursion limit."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        return 1 / power(base, -exponent)
    if exponent == 0:
        return 1.0
    return base * power(base, exponent - 1)
