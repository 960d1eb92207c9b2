"""You only look for a cycle, but a graph without one may still consist of several parts."""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    for a, b in edges:
        a, b = find(a), find(b)
        if a == b:
            return False
        parent[b] = a
    return True
