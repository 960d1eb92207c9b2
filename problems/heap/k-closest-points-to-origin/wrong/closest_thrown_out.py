"""You keep the k farthest points: a min-heap of distances that is too long pops the closest one."""

import heapq


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    kept: list[tuple[int, list[int]]] = []
    for point in points:
        x, y = point
        heapq.heappush(kept, (x * x + y * y, point))
        if len(kept) > k:
            heapq.heappop(kept)
    return [point for _, point in kept]
