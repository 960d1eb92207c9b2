"""You link the nodes of the edge instead of their roots, and forget what was linked before."""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = list(range(len(edges) + 1))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        if find(a) == find(b):
            return [a, b]
        parent[b] = a
    return edges[-1]
