"""You count the roads that lead towards city 0 already instead of those that lead away from it."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    neighbors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for origin, destination in connections:
        neighbors[origin].append((destination, 0))
        neighbors[destination].append((origin, 1))

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
