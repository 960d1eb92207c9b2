"""Run rounds of cooldown + 1 units, each with the kinds that have the most tasks left.

Time: O(n). Space: O(1).
"""

import heapq
from collections import Counter


def least_interval(tasks: list[str], cooldown: int) -> int:
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    units = 0
    while ready:
        ran = 0
        unfinished: list[int] = []
        while ready and ran < cooldown + 1:
            left = -heapq.heappop(ready) - 1
            ran += 1
            if left > 0:
                unfinished.append(left)
        for left in unfinished:
            heapq.heappush(ready, -left)
        units += cooldown + 1 if ready else ran
    return units
