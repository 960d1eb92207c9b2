"""Keep a table of the best probability so far, and push only what improves it.

Time: O(nodes + edges * log edges). Space: O(nodes + edges).
"""

import heapq
from collections import defaultdict


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    neighbors: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for (a, b), probability in zip(edges, probabilities, strict=True):
        neighbors[a].append((b, probability))
        neighbors[b].append((a, probability))
    best = [0.0] * node_count
    best[start] = 1.0
    waiting = [(-1.0, start)]
    while waiting:
        negated, node = heapq.heappop(waiting)
        if -negated < best[node]:
            continue
        for neighbor, probability in neighbors[node]:
            if best[node] * probability > best[neighbor]:
                best[neighbor] = best[node] * probability
                heapq.heappush(waiting, (-best[neighbor], neighbor))
    return best[end]
