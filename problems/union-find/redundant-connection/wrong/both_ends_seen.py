"""You return the first edge with both ends seen before, but they may be in different groups."""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    seen: set[int] = set()
    for edge in edges:
        if seen.issuperset(edge):
            return edge
        seen.update(edge)
    raise ValueError("the edges contain no cycle")
