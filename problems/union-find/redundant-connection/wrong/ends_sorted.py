"""You return the ends of the edge in ascending order, but it is wanted as it stands in the list."""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = list(range(len(edges) + 1))
    size = [1] * (len(edges) + 1)

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        root, other = find(a), find(b)
        if root == other:
            return sorted([a, b])
        if size[root] < size[other]:
            root, other = other, root
        parent[other] = root
        size[root] += size[other]
    raise ValueError("the edges contain no cycle")
