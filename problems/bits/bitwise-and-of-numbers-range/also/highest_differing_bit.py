"""Find the highest bit in which the ends differ, and clear it and all lower ones.

Time: O(1). Space: O(1).
"""


def range_bitwise_and(left: int, right: int) -> int:
    width = (left ^ right).bit_length()
    return left >> width << width
