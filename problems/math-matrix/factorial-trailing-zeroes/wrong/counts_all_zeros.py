"""You count every zero of the factorial, but only those at its end matter."""

from math import factorial


def trailing_zeroes(n: int) -> int:
    product = factorial(min(n, 1_000))
    zeros = 0
    while product:
        product, digit = divmod(product, 10)
        zeros += digit == 0
    return zeros
