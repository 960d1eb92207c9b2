"""You ask whether all nodes are connected, but only the two nodes matter."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
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
            parent[a] = b
            groups -= 1
    return groups == 1
