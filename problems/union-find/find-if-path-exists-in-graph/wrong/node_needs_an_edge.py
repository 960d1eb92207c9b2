"""You ask for an edge even when source and destination are the same node."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        parent[find(a)] = find(b)
    touched = {node for edge in edges for node in edge}
    return source in touched and find(source) == find(destination)
