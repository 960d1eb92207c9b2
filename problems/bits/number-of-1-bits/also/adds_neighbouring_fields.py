"""Add neighbouring fields of 1, 2, 4, 8 and 16 bits, all fields at once.

Time: O(1), five steps. Space: O(1).
"""


def hamming_weight(number: int) -> int:
    number = (number & 0x55555555) + (number >> 1 & 0x55555555)
    number = (number & 0x33333333) + (number >> 2 & 0x33333333)
    number = (number & 0x0F0F0F0F) + (number >> 4 & 0x0F0F0F0F)
    number = (number & 0x00FF00FF) + (number >> 8 & 0x00FF00FF)
    return (number & 0x0000FFFF) + (number >> 16 & 0x0000FFFF)
