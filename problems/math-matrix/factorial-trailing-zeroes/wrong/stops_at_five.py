"""You stop as soon as 5 is left, but 5 still holds one multiple of 5."""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    while n > 5:
        n //= 5
        zeros += n
    return zeros
