"""You count the factors 2, but the rarer factors 5 decide how many tens there are."""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    while n > 0:
        n //= 2
        zeros += n
    return zeros
