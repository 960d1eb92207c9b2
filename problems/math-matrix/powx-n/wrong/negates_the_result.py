"""You negate the result for a negative exponent, but it means 1 divided by the power."""


def power(base: float, exponent: int) -> float:
    negative = exponent < 0
    exponent = abs(exponent)
    result = 1.0
    while exponent:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return -result if negative else result
