"""You multiply one factor at a time: O(n), two billion multiplications for the largest exponent."""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        base, exponent = 1 / base, -exponent
    result = 1.0
    for _ in range(exponent):
        result *= base
    return result
