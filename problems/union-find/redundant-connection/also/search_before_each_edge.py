"""Search for a path between the ends before adding each edge.

Time: O(n²). Space: O(n).
"""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(len(edges) + 1)]
    for a, b in edges:
        if b in reachable(neighbors, a):
            return [a, b]
        neighbors[a].append(b)
        neighbors[b].append(a)
    raise ValueError("the edges contain no cycle")


def reachable(neighbors: list[list[int]], start: int) -> set[int]:
    seen = {start}
    waiting = [start]
    while waiting:
        for neighbor in neighbors[waiting.pop()]:
            if neighbor not in seen:
                seen.add(neighbor)
                waiting.append(neighbor)
    return seen
