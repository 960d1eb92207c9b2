"""You make room for the nodes 0 to n - 1, but they count from 1, so the last one has no place."""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = list(range(len(edges)))
    size = [1] * (len(edges))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        root, other = find(a), find(b)
        if root == other:
            return [a, b]
        if size[root] < size[other]:
            root, other = other, root
        parent[other] = root
        size[root] += size[other]
    raise ValueError("the edges contain no cycle")
