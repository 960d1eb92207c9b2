"""You subtract one for every edge, even when its two ends are connected already."""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    count = node_count
    for a, b in edges:
        parent[find(a)] = find(b)
        count -= 1
    return count
