"""You compute the power for the exponent without its sign, but never divide 1 by the result."""


def power(base: float, exponent: int) -> float:
    result = 1.0
    exponent = abs(exponent)
    while exponent:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result
