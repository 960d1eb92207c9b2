"""Always run the kind with the most tasks left; a queue holds those of the 26 that rest.

Time: O(n). Space: O(1).
"""

import heapq
from collections import Counter, deque


def least_interval(tasks: list[str], cooldown: int) -> int:
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    resting: deque[tuple[int, int]] = deque()
    now = 0
    while ready or resting:
        if not ready:
            now = resting[0][0]
        if resting and resting[0][0] == now:
            heapq.heappush(ready, resting.popleft()[1])
        left = -heapq.heappop(ready) - 1
        now += 1
        if left:
            resting.append((now + cooldown, -left))
    return now
