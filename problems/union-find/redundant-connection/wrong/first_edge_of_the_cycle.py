"""You read the list from its end and so find the first edge of the cycle, not the last one."""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    parent = list(range(len(edges) + 1))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in reversed(edges):
        root, other = find(a), find(b)
        if root == other:
            return [a, b]
        parent[other] = root
    raise ValueError("the edges contain no cycle")
