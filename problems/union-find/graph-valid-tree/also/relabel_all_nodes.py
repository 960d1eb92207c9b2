"""Name the group of each node, and rename all its members at each merge.

Time: O(nodes * edges). Space: O(nodes).
"""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    group = list(range(node_count))
    for a, b in edges:
        old, new = group[a], group[b]
        if old == new:
            return False
        group = [new if name == old else name for name in group]
    return len(set(group)) == 1
