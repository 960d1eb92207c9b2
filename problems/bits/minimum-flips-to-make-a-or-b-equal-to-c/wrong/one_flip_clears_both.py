"""You count one flip where both numbers have a 1 too many, but each must be cleared."""


def min_flips(a: int, b: int, c: int) -> int:
    return bin((a | b) ^ c).count("1")
