"""Build a max-heap of all numbers and pop k times.

Time: O(n + k log n). Space: O(n).
"""

import heapq


def kth_largest(numbers: list[int], k: int) -> int:
    negated = [-number for number in numbers]
    heapq.heapify(negated)
    for _ in range(k - 1):
        heapq.heappop(negated)
    return -negated[0]
