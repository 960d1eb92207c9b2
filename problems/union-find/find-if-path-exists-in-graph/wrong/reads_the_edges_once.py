"""You read the edges once from the front, so an edge that comes too early is missed."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    reached = {source}
    for a, b in edges:
        if a in reached or b in reached:
            reached |= {a, b}
    return destination in reached
