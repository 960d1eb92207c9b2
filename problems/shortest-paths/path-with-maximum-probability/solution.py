"""Finish the most likely node first, from a heap, with the product along the path.

Time: O(nodes + edges * log edges). Space: O(nodes + edges).
"""

import heapq


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    neighbors: list[list[tuple[int, float]]] = [[] for _ in range(node_count)]
    for (a, b), probability in zip(edges, probabilities, strict=True):
        neighbors[a].append((b, probability))
        neighbors[b].append((a, probability))
    finished = [False] * node_count
    waiting = [(-1.0, start)]
    while waiting:
        negated, node = heapq.heappop(waiting)
        if node == end:
            return -negated
        if finished[node]:
            continue
        finished[node] = True
        for neighbor, probability in neighbors[node]:
            if not finished[neighbor]:
                heapq.heappush(waiting, (negated * probability, neighbor))
    return 0.0
