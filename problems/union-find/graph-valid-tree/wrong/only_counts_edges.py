"""You only count the edges, but n - 1 edges may form a cycle and leave a node alone."""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    return len(edges) == node_count - 1
