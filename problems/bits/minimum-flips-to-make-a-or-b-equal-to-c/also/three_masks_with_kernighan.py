"""Collect bits to clear in a, to clear in b and to set, and clear the lowest one of each in turn.

Time: O(number of ones). Space: O(1).
"""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    for mask in (a & ~c, b & ~c, c & ~(a | b)):
        while mask:
            mask &= mask - 1
            flips += 1
    return flips
