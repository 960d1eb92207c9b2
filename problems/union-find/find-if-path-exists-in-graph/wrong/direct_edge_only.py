"""You look for one edge between the two nodes, but a path may have many."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    if source == destination:
        return True
    return [source, destination] in edges or [destination, source] in edges
