"""Ask whether it is connected, and falls apart whichever edge is left out.

Time: O(edges² * nodes). Space: O(nodes + edges).
"""


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    return connected(node_count, edges) and not any(
        connected(node_count, edges[:index] + edges[index + 1 :]) for index in range(len(edges))
    )


def connected(node_count: int, edges: list[list[int]]) -> bool:
    reached = {0}
    grown = True
    while grown:
        touching = {end for edge in edges if reached & set(edge) for end in edge}
        grown = not touching <= reached
        reached |= touching
    return len(reached) == node_count
