"""You return the last arrival without asking whether every node has received the signal."""

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
        if node not in arrival:
            arrival[node] = now
            for neighbor, time in outgoing[node]:
                heapq.heappush(under_way, (now + time, neighbor))
    return max(arrival.values())
