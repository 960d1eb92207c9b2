"""Bellman-Ford with a queue of the nodes that got better.

Time: O(nodes * links) at worst. Space: O(nodes + links).
"""

from collections import defaultdict, deque


def network_delay_time(links: list[list[int]], node_count: int, source: int) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, time in links:
        outgoing[start].append((end, time))
    arrival = {source: 0}
    improved = deque([source])
    waiting = {source}
    while improved:
        node = improved.popleft()
        waiting.remove(node)
        for neighbor, time in outgoing[node]:
            sooner = arrival[node] + time
            if neighbor not in arrival or sooner < arrival[neighbor]:
                arrival[neighbor] = sooner
                if neighbor not in waiting:
                    waiting.add(neighbor)
                    improved.append(neighbor)
    return max(arrival.values()) if len(arrival) == node_count else -1
