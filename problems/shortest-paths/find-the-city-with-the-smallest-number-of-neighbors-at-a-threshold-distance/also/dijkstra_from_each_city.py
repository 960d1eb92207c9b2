"""Search with Dijkstra from each city, no further than the threshold.

Time: O(n · roads · log n). Space: O(n + roads).
"""

import heapq


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    neighbors: list[list[tuple[int, int]]] = [[] for _ in range(city_count)]
    for a, b, length in edges:
        neighbors[a].append((b, length))
        neighbors[b].append((a, length))

    def count_near(start: int) -> int:
        finished: set[int] = set()
        waiting = [(0, start)]
        while waiting:
            spent, city = heapq.heappop(waiting)
            if city in finished:
                continue
            finished.add(city)
            for other, length in neighbors[city]:
                if spent + length <= threshold and other not in finished:
                    heapq.heappush(waiting, (spent + length, other))
        return len(finished)

    return min(range(city_count), key=lambda city: (count_near(city), -city))
