"""Halve the cuts of the shorter list and stop at the first one that fits on both sides.

Time: O(log(min(m, n))). Space: O(1).
"""

from math import inf


def find_median(first: list[int], second: list[int]) -> float:
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    total = len(short) + len(long)
    half = (total + 1) // 2
    low, high = 0, len(short)
    while low <= high:
        cut = (low + high) // 2
        other = half - cut
        short_below = short[cut - 1] if cut > 0 else -inf
        short_above = short[cut] if cut < len(short) else inf
        long_below = long[other - 1] if other > 0 else -inf
        long_above = long[other] if other < len(long) else inf
        if short_below > long_above:
            high = cut - 1
        elif long_below > short_above:
            low = cut + 1
        elif total % 2 == 1:
            return max(short_below, long_below)
        else:
            return (max(short_below, long_below) + min(short_above, long_above)) / 2
    raise ValueError("both lists must be sorted")
