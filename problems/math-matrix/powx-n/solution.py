"""Square the base and halve the exponent; an odd exponent moves one factor into the result.

Time: O(log n). Space: O(1).
"""


def power(base: float, exponent: int) -> float:
    if exponent < 0:
        base, exponent = 1 / base, -exponent
    result = 1.0
    while exponent:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result
