"""You write the counter in front of x, but the zeros inside of x come first."""


def min_end(n: int, x: int) -> int:
    return (n - 1) << x.bit_length() | x
