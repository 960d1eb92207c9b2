"""Measure the height for every root and keep the roots with the smallest.

Time: O(n²). Space: O(n).
"""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: dict[int, list[int]] = {node: [] for node in range(n)}
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    heights = []
    for root in range(n):
        level, reached, height = {root}, {root}, 0
        while True:
            level = {other for node in level for other in neighbors[node]} - reached
            if not level:
                break
            reached |= level
            height += 1
        heights.append(height)
    return [root for root in range(n) if heights[root] == min(heights)]
