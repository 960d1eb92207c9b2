"""You AND only the two ends, but a number between them may lack a bit that both have."""


def range_bitwise_and(left: int, right: int) -> int:
    return left & right
