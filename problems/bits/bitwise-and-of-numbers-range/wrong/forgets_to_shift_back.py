"""You return the common prefix without shifting it back to its place."""


def range_bitwise_and(left: int, right: int) -> int:
    while left < right:
        left >>= 1
        right >>= 1
    return left
