"""Work off a queue of the cities that came nearer, from each city.

Time: O(n² · roads). Space: O(n + roads).
"""

from collections import deque


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    roads: dict[int, list[tuple[int, int]]] = {city: [] for city in range(city_count)}
    for a, b, length in edges:
        roads[a].append((b, length))
        roads[b].append((a, length))
    best, fewest = -1, city_count
    for start in range(city_count):
        distance = {start: 0}
        queue = deque([start])
        while queue:
            city = queue.popleft()
            for other, length in roads[city]:
                total = distance[city] + length
                if total <= threshold and total < distance.get(other, threshold + 1):
                    distance[other] = total
                    queue.append(other)
        if len(distance) <= fewest:
            best, fewest = start, len(distance)
    return best
