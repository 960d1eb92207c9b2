"""You multiply up to n - 1, but n itself is a factor too."""


def trailing_zeroes(n: int) -> int:
    zeros = 0
    for multiple in range(5, n, 5):
        rest = multiple
        while rest % 5 == 0:
            rest //= 5
            zeros += 1
    return zeros
