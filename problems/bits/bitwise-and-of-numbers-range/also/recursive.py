"""Halve both ends recursively until they agree.

Time: O(bits). Space: O(bits).
"""


def range_bitwise_and(left: int, right: int) -> int:
    if left == right:
        return left
    return range_bitwise_and(left >> 1, right >> 1) << 1
