"""Merge the groups at both ends of each edge, and compare two roots at the end.

Time: O(nodes + edges * log nodes). Space: O(nodes).
"""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
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
            continue
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
    return find(source) == find(destination)
