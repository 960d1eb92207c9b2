"""You leave a negative exponent as it is, so the loop never runs and the answer is always 1."""


def power(base: float, exponent: int) -> float:
    result = 1.0
    while exponent > 0:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result
