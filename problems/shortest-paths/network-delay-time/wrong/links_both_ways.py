"""You let signals run along links in both directions, but each link has only one."""

import heapq
from collections import defaultdict


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    beside: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        beside[start].append((end, time))
        beside[end].append((start, time))

    arrival: dict[int, int] = {}
    under_way = [(0, source)]
    while under_way:
        now, node = heapq.heappop(under_way)
        if node not in arrival:
            arrival[node] = now
            for neighbor, time in beside[node]:
                heapq.heappush(under_way, (now + time, neighbor))
    return max(arrival.values()) if len(arrival) == node_count else -1
