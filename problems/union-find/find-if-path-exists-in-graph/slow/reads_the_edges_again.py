"""You read all edges again for each step outwards: O(nodes * edges), hopeless for a long path."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    reached = {source}
    border = {source}
    while border:
        found = {b for a, b in edges if a in border} | {a for a, b in edges if b in border}
        border = found - reached
        reached |= border
    return destination in reached
