"""You count different parents at the end, but a parent may be a node below the root."""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        parent[find(b)] = find(a)
    return len(set(parent))
