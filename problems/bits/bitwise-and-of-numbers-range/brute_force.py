"""Combine all numbers of the range with AND, and stop when nothing is left.

Time: O(right - left). Space: O(1).
"""


def range_bitwise_and(left: int, right: int) -> int:
    result = left
    for number in range(left, right + 1):
        result &= number
        if result == 0:
            break
    return result
