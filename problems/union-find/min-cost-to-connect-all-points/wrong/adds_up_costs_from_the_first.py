"""You put the cost from the first house on the heap, when only the new cable's cost counts."""

import heapq


def min_cost_connect_points(points: list[list[int]]) -> int:
    seen: set[int] = set()
    heap: list[tuple[int, int, int]] = [(0, 0, 0)]
    total = 0
    while len(seen) < len(points):
        distance, cable, i = heapq.heappop(heap)
        if i in seen:
            continue
        seen.add(i)
        total += cable
        for j in range(len(points)):
            if j not in seen:
                cost = abs(points[i][0] - points[j][0]) + abs(points[i][1] - points[j][1])
                heapq.heappush(heap, (distance + cost, cost, j))
    return total
