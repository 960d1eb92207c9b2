"""Turn the product into a sum of negated logarithms, and search the shortest path.

Time: O(nodes + edges * log edges). Space: O(nodes + edges).
"""

import heapq
from math import exp, log


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    neighbors: list[list[tuple[int, float]]] = [[] for _ in range(node_count)]
    for (a, b), probability in zip(edges, probabilities, strict=True):
        if probability > 0:
            neighbors[a].append((b, -log(probability)))
            neighbors[b].append((a, -log(probability)))
    finished: set[int] = set()
    waiting = [(0.0, start)]
    while waiting:
        spent, node = heapq.heappop(waiting)
        if node == end:
            return exp(-spent)
        if node in finished:
            continue
        finished.add(node)
        for neighbor, cost in neighbors[node]:
            if neighbor not in finished:
                heapq.heappush(waiting, (spent + cost, neighbor))
    return 0.0
