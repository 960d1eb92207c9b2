"""Search breadth first over roads without direction, and look each step up in the set of roads.

Time: O(n). Space: O(n).
"""

from collections import deque


def min_reorder(n: int, connections: list[list[int]]) -> int:
    roads = {(origin, destination) for origin, destination in connections}
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for origin, destination in connections:
        neighbors[origin].append(destination)
        neighbors[destination].append(origin)
    changes = 0
    seen = [False] * n
    seen[0] = True
    waiting = deque([0])
    while waiting:
        city = waiting.popleft()
        for neighbor in neighbors[city]:
            if not seen[neighbor]:
                seen[neighbor] = True
                changes += (city, neighbor) in roads
                waiting.append(neighbor)
    return changes
