"""Count from how many nodes a new depth-first search has to start.

Time: O(nodes + edges). Space: O(nodes + edges).
"""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    is_seen = [False] * node_count
    components = 0
    for start in range(node_count):
        if is_seen[start]:
            continue
        components += 1
        is_seen[start] = True
        waiting = [start]
        while waiting:
            for neighbor in neighbors[waiting.pop()]:
                if not is_seen[neighbor]:
                    is_seen[neighbor] = True
                    waiting.append(neighbor)
    return components
