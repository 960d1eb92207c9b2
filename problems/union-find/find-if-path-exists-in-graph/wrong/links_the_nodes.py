"""You link the nodes of the edge instead of their roots, which tears a node away from its group."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        if find(a) != find(b):
            parent[b] = a
    return find(source) == find(destination)
