"""Go over all links until no arrival improves: Bellman-Ford.

Time: O(nodes * links). Space: O(nodes).
"""


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    arrival = {source: 0}
    improved = True
    while improved:
        improved = False
        for start, end, time in links:
            if start in arrival and arrival[start] + time < arrival.get(end, float("inf")):
                arrival[end] = arrival[start] + time
                improved = True
    return max(arrival.values()) if len(arrival) == node_count else -1
