"""You pause after the last round as well, but nothing is left to wait for."""

import heapq
from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    heap = [-count for count in Counter(tasks).values()]
    heapq.heapify(heap)
    units = 0
    while heap:
        waiting: list[int] = []
        done = 0
        for _ in range(cooldown + 1):
            if heap:
                left = heapq.heappop(heap) + 1
                done += 1
                if left < 0:
                    waiting.append(left)
        for left in waiting:
            heapq.heappush(heap, left)
        units += max(done, cooldown + 1)
    return units
