"""Read the papers once and keep those that support the index in a min-heap.

Time: O(n log n). Space: O(n).
"""

import heapq


def h_index(citations: list[int]) -> int:
    strong: list[int] = []
    for count in citations:
        heapq.heappush(strong, count)
        if strong[0] < len(strong):
            heapq.heappop(strong)
    return len(strong)
