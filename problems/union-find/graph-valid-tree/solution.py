"""With exactly n - 1 edges it is a tree if and only if none of them joins a group to itself.

Time: O(nodes + edges * log nodes). Space: O(nodes).
"""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    if len(edges) != node_count - 1:
        return False

    parent = list(range(node_count))
    size = [1] * node_count

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        a, b = find(a), find(b)
        if a == b:
            return False
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
    return True
