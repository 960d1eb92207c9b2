"""Count the zeros before each position, and bisect for the earliest start.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_left


def longest_ones(bits: list[int], k: int) -> int:
    zeros_before = [0]
    for bit in bits:
        zeros_before.append(zeros_before[-1] + (bit == 0))
    best = 0
    for end, zeros in enumerate(zeros_before):
        start = bisect_left(zeros_before, zeros - k, 0, end)
        best = max(best, end - start)
    return best
