"""Link any root below the other and rely on path halving alone.

Time: O(nodes + edges * log nodes) amortised. Space: O(nodes).
"""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    groups = node_count
    for a, b in edges:
        a, b = find(a), find(b)
        if a != b:
            parent[b] = a
            groups -= 1
    return groups
