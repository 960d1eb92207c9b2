"""From each unseen node, scan all edges until its component stops growing.

Time: O(nodes * edges). Space: O(nodes).
"""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    seen: set[int] = set()
    components = 0
    for node in range(node_count):
        if node in seen:
            continue
        components += 1
        component = {node}
        grown = True
        while grown:
            touching = {end for edge in edges if component & set(edge) for end in edge}
            grown = not touching <= component
            component |= touching
        seen |= component
    return components
