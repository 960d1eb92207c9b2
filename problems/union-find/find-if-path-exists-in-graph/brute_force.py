"""Read all edges again and again until no new node is reached.

Time: O(nodes * edges). Space: O(nodes).
"""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    reached = {source}
    before = 0
    while len(reached) > before:
        before = len(reached)
        for edge in edges:
            if not reached.isdisjoint(edge):
                reached.update(edge)
    return destination in reached
