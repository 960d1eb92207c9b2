"""Make nodes of stops and of buses, with an edge for each stop of a bus; halve the distance.

Time: O(stops in all routes). Space: O(stops in all routes).
"""

from collections import deque


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    neighbors: dict[tuple[str, int], list[tuple[str, int]]] = {("stop", source): []}
    for bus, route in enumerate(routes):
        neighbors["bus", bus] = [("stop", stop) for stop in route]
        for stop in route:
            neighbors.setdefault(("stop", stop), []).append(("bus", bus))
    distance = {("stop", source): 0}
    waiting = deque(distance)
    while waiting:
        node = waiting.popleft()
        if node == ("stop", target):
            return distance[node] // 2
        for neighbor in neighbors[node]:
            if neighbor not in distance:
                distance[neighbor] = distance[node] + 1
                waiting.append(neighbor)
    return -1
