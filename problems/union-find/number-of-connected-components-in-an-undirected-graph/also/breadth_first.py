"""Count from how many nodes a new breadth-first search has to start.

Time: O(nodes + edges). Space: O(nodes + edges).
"""

from collections import deque


def count_components(node_count: int, edges: list[list[int]]) -> int:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen: set[int] = set()
    components = 0
    for start in range(node_count):
        if start in seen:
            continue
        components += 1
        seen.add(start)
        waiting = deque([start])
        while waiting:
            for neighbor in neighbors[waiting.popleft()]:
                if neighbor not in seen:
                    seen.add(neighbor)
                    waiting.append(neighbor)
    return components
