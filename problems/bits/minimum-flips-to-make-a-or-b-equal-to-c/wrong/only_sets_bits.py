"""You count only the bits to set, but ones where c has a 0 must be cleared."""


def min_flips(a: int, b: int, c: int) -> int:
    return bin(c & ~(a | b)).count("1")
