"""You take the path with the fewest edges, but a longer one may be more likely."""

from collections import deque


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    neighbors: list[list[tuple[int, float]]] = [[] for _ in range(node_count)]
    for (a, b), probability in zip(edges, probabilities, strict=True):
        neighbors[a].append((b, probability))
        neighbors[b].append((a, probability))
    level = [0] * node_count
    best = [0.0] * node_count
    best[start] = 1.0
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbor, probability in neighbors[node]:
            if neighbor != start and level[neighbor] == 0:
                level[neighbor] = level[node] + 1
                queue.append(neighbor)
            if level[neighbor] == level[node] + 1:
                best[neighbor] = max(best[neighbor], best[node] * probability)
    return best[end]
