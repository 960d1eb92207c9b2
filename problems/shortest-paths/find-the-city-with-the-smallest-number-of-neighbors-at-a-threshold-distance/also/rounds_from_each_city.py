"""Improve all roads round by round from each city (Bellman-Ford), until nothing changes.

Time: O(n² · roads). Space: O(n).
"""

from math import inf


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    best, fewest = -1, city_count
    for start in range(city_count):
        distance: list[float] = [inf] * city_count
        distance[start] = 0
        changed = True
        while changed:
            changed = False
            for a, b, length in edges:
                for here, there in (a, b), (b, a):
                    if distance[here] + length < distance[there]:
                        distance[there] = distance[here] + length
                        changed = True
        near = sum(1 for spent in distance if spent <= threshold)
        if near <= fewest:
            best, fewest = start, near
    return best
