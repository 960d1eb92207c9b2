"""You return the arrival at the node with the highest number, but the latest of all is wanted."""

import heapq
from collections import defaultdict


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))

    arrival: dict[int, int] = {}
    under_way = [(0, source)]
    while under_way:
        now, node = heapq.heappop(under_way)
        if node in arrival:
            continue
        arrival[node] = now
        for neighbor, time in outgoing[node]:
            if neighbor not in arrival:
                heapq.heappush(under_way, (now + time, neighbor))
    return arrival.get(node_count, -1)
