"""Keep the positions of the last zeros in a queue, and jump behind the oldest.

Time: O(n). Space: O(k).
"""

from collections import deque


def longest_ones(bits: list[int], k: int) -> int:
    zeros: deque[int] = deque()
    left = best = 0
    for right, bit in enumerate(bits):
        if bit == 0:
            zeros.append(right)
        if len(zeros) > k:
            left = zeros.popleft() + 1
        best = max(best, right - left + 1)
    return best
