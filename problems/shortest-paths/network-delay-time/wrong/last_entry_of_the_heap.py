"""You return the time of the last entry popped, but it may be an old one of a finished node."""

import heapq
from collections import defaultdict


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))

    arrival: dict[int, int] = {}
    now = 0
    under_way = [(0, source)]
    while under_way:
        now, node = heapq.heappop(under_way)
        if node in arrival:
            continue
        arrival[node] = now
        for neighbor, time in outgoing[node]:
            heapq.heappush(under_way, (now + time, neighbor))
    return now if len(arrival) == node_count else -1
