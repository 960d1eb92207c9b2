"""Search breadth first from the source.

Time: O(nodes + edges). Space: O(nodes + edges).
"""

from collections import deque


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen = {source}
    queue = deque([source])
    while queue:
        node = queue.popleft()
        if node == destination:
            return True
        for neighbor in neighbors[node]:
            if neighbor not in seen:
                seen.add(neighbor)
                queue.append(neighbor)
    return False
