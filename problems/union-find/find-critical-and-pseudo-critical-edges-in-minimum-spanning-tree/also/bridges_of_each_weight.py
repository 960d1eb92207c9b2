"""Take the edges weight by weight; among the groups so far, the bridges are critical.

Time: O(edges * nodes) in the worst case. Space: O(nodes + edges).
"""

from itertools import groupby


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    group = list(range(node_count))  # the name of each node's group
    critical: list[int] = []
    pseudo_critical: list[int] = []
    order = sorted(range(len(edges)), key=lambda index: edges[index][2])
    for _, layer in groupby(order, key=lambda index: edges[index][2]):
        neighbors: dict[int, list[tuple[int, int]]] = {name: [] for name in set(group)}
        useful = [index for index in layer if group[edges[index][0]] != group[edges[index][1]]]
        for index in useful:
            a, b = group[edges[index][0]], group[edges[index][1]]
            neighbors[a].append((b, index))
            neighbors[b].append((a, index))
        bridges = find_bridges(neighbors)
        critical += [index for index in useful if index in bridges]
        pseudo_critical += [index for index in useful if index not in bridges]
        for index in useful:
            old, new = group[edges[index][0]], group[edges[index][1]]
            group = [new if name == old else name for name in group]
    return [critical, pseudo_critical]


def find_bridges(neighbors: dict[int, list[tuple[int, int]]]) -> set[int]:
    found: dict[int, int] = {}
    bridges: set[int] = set()

    def visit(node: int, arrived_by: int) -> int:
        """Return the earliest node that can be reached from here without the edge of arrival."""
        found[node] = low = len(found)
        for neighbor, index in neighbors[node]:
            if index == arrived_by:
                continue
            if neighbor in found:
                low = min(low, found[neighbor])
            else:
                below = visit(neighbor, index)
                if below > found[node]:
                    bridges.add(index)
                low = min(low, below)
        return low

    for node in neighbors:
        if node not in found:
            visit(node, -1)
    return bridges
