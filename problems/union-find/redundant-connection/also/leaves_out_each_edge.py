"""Leave out each edge in turn and search whether the rest is connected.

Time: O(n²). Space: O(n).
"""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbors: list[set[int]] = [set() for _ in range(len(edges) + 1)]
    for a, b in edges:
        neighbors[a].add(b)
        neighbors[b].add(a)
    for a, b in reversed(edges):
        neighbors[a].remove(b)
        neighbors[b].remove(a)
        if reached(neighbors) == len(edges):
            return [a, b]
        neighbors[a].add(b)
        neighbors[b].add(a)
    raise ValueError("no edge can be left out")


def reached(neighbors: list[set[int]]) -> int:
    seen = {1}
    waiting = [1]
    while waiting:
        new = neighbors[waiting.pop()] - seen
        seen |= new
        waiting.extend(new)
    return len(seen)
