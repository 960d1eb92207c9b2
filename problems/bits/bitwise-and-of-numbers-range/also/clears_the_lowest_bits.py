"""Clear the lowest set bit of the right end while it is above the left one.

Time: O(bits). Space: O(1).
"""


def range_bitwise_and(left: int, right: int) -> int:
    while right > left:
        right &= right - 1
    return right
