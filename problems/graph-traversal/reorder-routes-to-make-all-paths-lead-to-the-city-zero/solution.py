"""Walk away from city 0 over all roads, and count those that point away from it.

Time: O(n). Space: O(n).
"""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    neighbors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for origin, destination in connections:
        neighbors[origin].append((destination, 1))  # walked this way, it points away from 0
        neighbors[destination].append((origin, 0))

    changes = 0
    seen = {0}
    waiting = [0]
    while waiting:
        city = waiting.pop()
        for neighbor, cost in neighbors[city]:
            if neighbor not in seen:
                seen.add(neighbor)
                changes += cost
                waiting.append(neighbor)
    return changes
