"""Take off nodes with one edge until only the cycle is left.

Time: O(n). Space: O(n).
"""

from collections import defaultdict


def redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbors: defaultdict[int, set[int]] = defaultdict(set)
    for a, b in edges:
        neighbors[a].add(b)
        neighbors[b].add(a)
    leaves = [node for node, others in neighbors.items() if len(others) == 1]
    while leaves:
        leaf = leaves.pop()
        (other,) = neighbors.pop(leaf)
        neighbors[other].remove(leaf)
        if len(neighbors[other]) == 1:
            leaves.append(other)
    return next([a, b] for a, b in reversed(edges) if a in neighbors and b in neighbors)
