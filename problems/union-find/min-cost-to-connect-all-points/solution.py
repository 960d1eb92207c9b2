"""Kruskal: buy cables from the cheapest on, but only between groups that are not linked yet.

Time: O(n² log n). Space: O(n²).
"""

from itertools import combinations


def min_cost_connect_points(points: list[list[int]]) -> int:
    cables = sorted(
        (abs(x - other_x) + abs(y - other_y), a, b)
        for (a, (x, y)), (b, (other_x, other_y)) in combinations(enumerate(points), 2)
    )
    parent = list(range(len(points)))
    size = [1] * len(points)

    def find(point: int) -> int:
        while parent[point] != point:
            parent[point] = parent[parent[point]]
            point = parent[point]
        return point

    total = 0
    groups = len(points)
    for cost, a, b in cables:
        if groups == 1:
            break
        a, b = find(a), find(b)
        if a == b:
            continue
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
        groups -= 1
        total += cost
    return total
