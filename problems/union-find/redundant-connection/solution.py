"""Read the edges and merge groups; the edge whose ends are in one group already is the answer.

Time: O(n log n). Space: O(n).
"""


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
            return [a, b]
        if size[root] < size[other]:
            root, other = other, root
        parent[other] = root
        size[root] += size[other]
    raise ValueError("the edges contain no cycle")
