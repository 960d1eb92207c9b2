"""Read all edges again for the neighbours of each node.

Time: O(nodes * edges). Space: O(nodes).
"""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    if len(edges) != node_count - 1:
        return False
    seen = {0}
    waiting = [0]
    while waiting:
        node = waiting.pop()
        for a, b in edges:
            if node in (a, b):
                neighbor = b if node == a else a
                if neighbor not in seen:
                    seen.add(neighbor)
                    waiting.append(neighbor)
    return len(seen) == node_count
