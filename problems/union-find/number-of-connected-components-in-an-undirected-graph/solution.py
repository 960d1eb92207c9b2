"""Start with every node alone, and count one group less for each edge that joins two groups.

Time: O(nodes + edges * log nodes). Space: O(nodes).
"""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    parent = list(range(node_count))
    size = [1] * node_count

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    groups = node_count
    for a, b in edges:
        a, b = find(a), find(b)
        if a == b:
            continue
        if size[a] < size[b]:
            a, b = b, a
        parent[b] = a
        size[a] += size[b]
        groups -= 1
    return groups
