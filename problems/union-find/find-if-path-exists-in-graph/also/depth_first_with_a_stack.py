"""Search depth first from the source with a stack.

Time: O(nodes + edges). Space: O(nodes + edges).
"""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen = [False] * node_count
    seen[source] = True
    stack = [source]
    while stack:
        for neighbor in neighbors[stack.pop()]:
            if not seen[neighbor]:
                seen[neighbor] = True
                stack.append(neighbor)
    return seen[destination]
