"""You take the edge that you came by for a cycle, as you do not remember where you came from."""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen = {0}
    waiting = [0]
    while waiting:
        node = waiting.pop()
        for neighbor in neighbors[node]:
            if neighbor in seen:
                return False
            seen.add(neighbor)
            waiting.append(neighbor)
    return len(seen) == node_count
