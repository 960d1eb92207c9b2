"""Build a heap of all points and pop the nearest k times.

Time: O(n + k log n). Space: O(n).
"""

import heapq


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    nearest = [(x * x + y * y, x, y) for x, y in points]
    heapq.heapify(nearest)
    closest: list[list[int]] = []
    for _ in range(k):
        _, x, y = heapq.heappop(nearest)
        closest.append([x, y])
    return closest
