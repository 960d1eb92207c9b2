"""Search from both ends in turn, always from the smaller border.

Time: O(nodes + edges). Space: O(nodes + edges).
"""

from collections import defaultdict


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    if source == destination:
        return True
    neighbors: defaultdict[int, list[int]] = defaultdict(list)
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    here, there = {source}, {destination}
    seen_here, seen_there = {source}, {destination}
    while here and there:
        if len(here) > len(there):
            here, there = there, here
            seen_here, seen_there = seen_there, seen_here
        here = {other for node in here for other in neighbors[node]} - seen_here
        if here & seen_there:
            return True
        seen_here |= here
    return False
