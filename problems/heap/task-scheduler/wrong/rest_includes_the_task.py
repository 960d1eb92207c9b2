"""You let the pause begin with the task itself, so each round is one unit too short."""

import heapq
from collections import Counter, deque


def least_interval(tasks: list[str], cooldown: int) -> int:
    ready = [-count for count in Counter(tasks).values()]
    heapq.heapify(ready)
    resting: deque[tuple[int, int]] = deque()
    now = 0
    while ready or resting:
        if not ready:
            now = max(now, resting[0][0])
        while resting and resting[0][0] <= now:
            heapq.heappush(ready, resting.popleft()[1])
        left = -heapq.heappop(ready) - 1
        if left:
            resting.append((now + cooldown, -left))
        now += 1
    return now
