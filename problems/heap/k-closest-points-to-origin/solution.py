"""Keep the k closest points in a max-heap, so that the farthest of them is the first to go.

Time: O(n log k). Space: O(k).
"""

import heapq


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    closest: list[tuple[int, list[int]]] = []
    for point in points:
        x, y = point
        heapq.heappush(closest, (-(x * x + y * y), point))
        if len(closest) > k:
            heapq.heappop(closest)
    return [point for _, point in closest]
