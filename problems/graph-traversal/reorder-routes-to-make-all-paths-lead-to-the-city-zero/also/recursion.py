"""Recurse from city 0, passing the city one comes from, and add up the costs of the roads.

Time: O(n). Space: O(n).
"""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    neighbors: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for origin, destination in connections:
        neighbors[origin].append((destination, 1))
        neighbors[destination].append((origin, 0))

    def changes_behind(city: int, parent: int) -> int:
        total = 0
        for neighbor, cost in neighbors[city]:
            if neighbor != parent:
                total += cost + changes_behind(neighbor, city)
        return total

    return changes_behind(0, -1)
