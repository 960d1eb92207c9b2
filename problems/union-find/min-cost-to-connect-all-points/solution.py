"""Kruskal: buy cables from the cheapest on, but only between groups that are not linked yet.

Time: O(n² log n). Space: O(n²).
"""


def min_cost_connect_points(points: list[list[int]]) -> int:
    count = len(points)
    cables: list[tuple[int, int, int]] = []
    for a in range(count):
        for b in range(a + 1, count):
            cost = abs(points[a][0] - points[b][0]) + abs(points[a][1] - points[b][1])
            cables.append((cost, a, b))
    cables.sort()

    parent = list(range(count))
    size = [1] * count

    def find(point: int) -> int:
        while parent[point] != point:
            parent[point] = parent[parent[point]]
            point = parent[point]
        return point

    total = 0
    groups = count
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
