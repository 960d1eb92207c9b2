"""Give each node the name of its group, renamed at each merge: O(nodes²), enough for 2,000."""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    group = list(range(node_count))
    for a, b in edges:
        old, new = group[a], group[b]
        if old == new:
            return False
        group = [new if name == old else name for name in group]
    return len(set(group)) == 1
