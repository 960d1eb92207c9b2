"""Dijkstra with a list of best arrivals: push a node whenever its arrival improves.

Time: O(links * log links). Space: O(nodes + links).
"""

import heapq
from collections import defaultdict
from math import inf


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))

    arrival: list[float] = [inf] * (node_count + 1)  # place 0 is no node
    arrival[source] = 0
    under_way = [(0, source)]
    while under_way:
        now, node = heapq.heappop(under_way)
        if now > arrival[node]:
            continue
        for neighbor, time in outgoing[node]:
            if now + time < arrival[neighbor]:
                arrival[neighbor] = now + time
                heapq.heappush(under_way, (now + time, neighbor))
    latest = max(arrival[1:])
    return -1 if latest == inf else int(latest)
