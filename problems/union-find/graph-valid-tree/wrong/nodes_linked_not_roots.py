"""You link the nodes of the edge instead of their roots, and forget what was linked before."""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    groups = node_count
    for a, b in edges:
        if find(a) == find(b):
            return False
        parent[b] = a
        groups -= 1
    return groups == 1
