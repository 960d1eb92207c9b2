"""Work off a queue of the nodes that became more likely (Bellman-Ford with a queue).

Time: O(nodes * edges). Space: O(nodes + edges).
"""

from collections import deque


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    neighbors: list[list[tuple[int, float]]] = [[] for _ in range(node_count)]
    for (a, b), probability in zip(edges, probabilities, strict=True):
        neighbors[a].append((b, probability))
        neighbors[b].append((a, probability))
    best = [0.0] * node_count
    best[start] = 1.0
    queue = deque([start])
    queued = {start}
    while queue:
        node = queue.popleft()
        queued.remove(node)
        for neighbor, probability in neighbors[node]:
            if best[node] * probability > best[neighbor]:
                best[neighbor] = best[node] * probability
                if neighbor not in queued:
                    queued.add(neighbor)
                    queue.append(neighbor)
    return best[end]
