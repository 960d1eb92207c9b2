"""For each road ask whether city 0 lies on the side where it begins when this road is closed.

Time: O(n²). Space: O(n).
"""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    neighbors: dict[int, set[int]] = {city: set() for city in range(n)}
    for origin, destination in connections:
        neighbors[origin].add(destination)
        neighbors[destination].add(origin)
    changes = 0
    for origin, destination in connections:
        side = {origin}
        newest = {origin}
        while newest:
            found = {city for known in newest for city in neighbors[known]}
            if origin in newest:
                found.discard(destination)  # the closed road
            newest = found - side
            side |= newest
        if 0 in side:
            changes += 1
    return changes
