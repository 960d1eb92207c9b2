"""Shift both ends to the right until they agree: only the common prefix survives.

Time: O(bits), at most 31. Space: O(1).
"""


def range_bitwise_and(left: int, right: int) -> int:
    shifts = 0
    while left < right:
        left >>= 1
        right >>= 1
        shifts += 1
    return left << shifts
