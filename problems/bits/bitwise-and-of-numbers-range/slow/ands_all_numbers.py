"""You go through all numbers of the range, which may be a billion."""


def range_bitwise_and(left: int, right: int) -> int:
    result = left
    for number in range(left + 1, right + 1):
        result &= number
    return result
