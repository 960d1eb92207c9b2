"""You count the multiples of 10, but a 5 and any even number make a 10 as well."""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    while n > 0:
        n //= 10
        zeros += n
    return zeros
