"""Search depth first for a cycle, remembering the node you came from, and count what is reached.

Time: O(nodes + edges). Space: O(nodes + edges).
"""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    seen: set[int] = set()

    def has_cycle(node: int, parent: int) -> bool:
        seen.add(node)
        for neighbor in neighbors[node]:
            if neighbor == parent:
                continue
            if neighbor in seen or has_cycle(neighbor, node):
                return True
        return False

    return not has_cycle(0, -1) and len(seen) == node_count
