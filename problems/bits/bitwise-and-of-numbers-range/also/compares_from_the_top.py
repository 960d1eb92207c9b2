"""Compare the bits of both ends from the top and stop at the first difference.

Time: O(bits). Space: O(1).
"""


def range_bitwise_and(left: int, right: int) -> int:
    result = 0
    for place in range(31, -1, -1):
        bit = 1 << place
        if left & bit != right & bit:
            break
        result |= left & bit
    return result
