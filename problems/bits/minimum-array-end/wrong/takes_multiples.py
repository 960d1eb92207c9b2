"""You take multiples of x, but a multiple need not have the bits of x."""


def min_end(n: int, x: int) -> int:
    return n * x
