"""You finish a node when it is pushed, so a better path that is found later is lost."""

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

        for neighbor, probability in neighbors[node]:
            if not finished[neighbor]:
                finished[neighbor] = True
                heapq.heappush(waiting, (negated * probability, neighbor))
    return 0.0
