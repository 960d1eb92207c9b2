"""Improve both ends of every edge, round by round, until nothing changes (Bellman-Ford).

Time: O(nodes * edges). Space: O(nodes).
"""


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    best = [0.0] * node_count
    best[start] = 1.0
    for _ in range(node_count - 1):
        changed = False
        for (a, b), probability in zip(edges, probabilities, strict=True):
            if best[a] * probability > best[b]:
                best[b] = best[a] * probability
                changed = True
            if best[b] * probability > best[a]:
                best[a] = best[b] * probability
                changed = True
        if not changed:
            break
    return best[end]
