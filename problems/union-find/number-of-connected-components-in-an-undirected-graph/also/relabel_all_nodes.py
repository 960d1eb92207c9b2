"""Name the group of each node, and rename all its members at each merge.

Time: O(nodes * edges). Space: O(nodes).
"""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    group = list(range(node_count))
    for a, b in edges:
        old, new = group[a], group[b]
        if old != new:
            group = [new if name == old else name for name in group]
    return len(set(group))
