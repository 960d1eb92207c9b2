"""You link the nodes of the edge instead of their roots, and tear one of them out of its group."""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        if find(a) != find(b):
            parent[b] = a
    return sum(parent[node] == node for node in range(node_count))
