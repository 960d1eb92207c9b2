"""You square the base before you multiply with it, so each factor is one squaring too far."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        base = 1.0 / base
        exponent = -exponent
    result = 1.0
    while exponent > 0:
        base *= base
        if exponent % 2 == 1:
            result *= base
        exponent //= 2
    return result
