"""Swap the halves, then the bytes, nibbles, pairs and single bits, all blocks at once.

Time: O(1), five steps. Space: O(1).
"""


def reverse_bits(number: int) -> int:
    number = number >> 16 | (number & 0xFFFF) << 16
    number = (number & 0xFF00FF00) >> 8 | (number & 0x00FF00FF) << 8
    number = (number & 0xF0F0F0F0) >> 4 | (number & 0x0F0F0F0F) << 4
    number = (number & 0xCCCCCCCC) >> 2 | (number & 0x33333333) << 2
    return (number & 0xAAAAAAAA) >> 1 | (number & 0x55555555) << 1
