"""Walk along every path without repeated nodes and keep the best arrival.

Time: O(nodes!) at worst. Space: O(nodes²).
"""


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    best = {source: 0}

    def walk(node: int, now: int, path: set[int]) -> None:
        best[node] = min(best.get(node, now), now)
        for start, end, time in links:
            if start == node and end not in path:
                walk(end, now + time, path | {end})

    walk(source, 0, {source})
    return max(best.values()) if len(best) == node_count else -1
