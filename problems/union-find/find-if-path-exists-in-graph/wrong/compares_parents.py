"""You compare two entries of parent at the end, which may not be roots yet."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        parent[find(b)] = find(a)
    return parent[source] == parent[destination]
