"""Recurse: the multiples of 5, and the zeros of n // 5.

Time: O(log n). Space: O(log n).
"""


def trailing_zeroes(n: int) -> int:
    if n < 5:
        return 0
    return n // 5 + trailing_zeroes(n // 5)
