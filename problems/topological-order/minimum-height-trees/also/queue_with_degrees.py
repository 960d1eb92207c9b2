"""Count the neighbours, queue the leaves, and work off the queue one round at a time.

Time: O(n). Space: O(n).
"""

from collections import deque


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    degree = [0] * n
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
        degree[a] += 1
        degree[b] += 1
    waiting = deque(node for node in range(n) if degree[node] <= 1)
    remaining = n
    while remaining > 2:
        for _ in range(len(waiting)):
            leaf = waiting.popleft()
            remaining -= 1
            for neighbor in neighbors[leaf]:
                degree[neighbor] -= 1
                if degree[neighbor] == 1:
                    waiting.append(neighbor)
    return list(waiting)
