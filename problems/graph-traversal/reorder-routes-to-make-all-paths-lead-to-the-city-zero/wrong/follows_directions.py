"""You walk along the directions of the roads only, and miss what lies behind a good road."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    neighbors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for origin, destination in connections:
        neighbors[origin].append((destination, 1))  # walked this way, it points away from 0

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
