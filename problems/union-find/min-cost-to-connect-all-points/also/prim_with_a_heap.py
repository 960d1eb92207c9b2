"""Prim with a heap: pop the cheapest cable that leads out of the network, push the new ones.

Time: O(n² log n). Space: O(n²).
"""

import heapq


def min_cost_connect_points(points: list[list[int]]) -> int:
    linked: set[int] = set()
    cables = [(0, 0)]
    total = 0
    while len(linked) < len(points):
        cost, house = heapq.heappop(cables)
        if house in linked:
            continue
        linked.add(house)
        total += cost
        x, y = points[house]
        for other, (a, b) in enumerate(points):
            if other not in linked:
                heapq.heappush(cables, (abs(x - a) + abs(y - b), other))
    return total
