"""Dijkstra without a heap: scan for the nearest unfinished node.

Time: O(nodes²). Space: O(nodes + links).
"""

from collections import defaultdict


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))

    arrival: dict[int, float] = dict.fromkeys(range(1, node_count + 1), float("inf"))
    arrival[source] = 0
    unfinished = set(arrival)
    latest = 0.0
    while unfinished:
        node = min(unfinished, key=lambda number: arrival[number])
        unfinished.remove(node)
        latest = arrival[node]
        for neighbor, time in outgoing[node]:
            arrival[neighbor] = min(arrival[neighbor], latest + time)
    return int(latest) if latest < float("inf") else -1
