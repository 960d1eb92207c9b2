"""Keep a heap, and pop its top while that has left the window.

Time: O(n log n). Space: O(n).
"""

import heapq


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    seen: list[tuple[int, int]] = []
    maxima: list[int] = []
    for right, number in enumerate(numbers):
        heapq.heappush(seen, (-number, right))
        while seen[0][1] <= right - k:
            heapq.heappop(seen)
        if right >= k - 1:
            maxima.append(-seen[0][0])
    return maxima
