"""You keep only the highest bit, but a longer common prefix survives."""


def range_bitwise_and(left: int, right: int) -> int:
    if left == right:
        return left
    if left.bit_length() < right.bit_length():
        return 0
    return 1 << left.bit_length() - 1 if left else 0
