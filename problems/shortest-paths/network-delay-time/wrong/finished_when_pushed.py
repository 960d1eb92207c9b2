"""You keep the first time at which you reach a node, so a quicker path found later is ignored."""

import heapq
from collections import defaultdict


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))

    arrival = {source: 0}
    under_way = [(0, source)]
    while under_way:
        now, node = heapq.heappop(under_way)
        for neighbor, time in outgoing[node]:
            if neighbor not in arrival:
                arrival[neighbor] = now + time
                heapq.heappush(under_way, (now + time, neighbor))
    return max(arrival.values()) if len(arrival) == node_count else -1
