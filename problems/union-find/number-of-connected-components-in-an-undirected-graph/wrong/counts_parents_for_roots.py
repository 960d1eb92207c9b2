"""You count the different parents instead of the roots, but a parent may lie below another node."""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        parent[find(a)] = find(b)
    return len(set(parent))
