"""You combine the numbers with OR, but AND keeps only what all of them have."""


def range_bitwise_and(left: int, right: int) -> int:
    width = (left ^ right).bit_length()
    return left | (1 << width) - 1
