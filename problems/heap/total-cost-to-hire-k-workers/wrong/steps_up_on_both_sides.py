"""You let a worker step up on both sides in each round, although only one end lost one."""

import heapq
from math import inf


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    front: list[int] = []
    back: list[int] = []
    left, right = 0, len(costs) - 1
    total = 0
    for turn in range(k):
        for _ in range(candidates if turn == 0 else 1):
            if left <= right:
                heapq.heappush(front, costs[left])
                left += 1
        for _ in range(candidates if turn == 0 else 1):
            if left <= right:
                heapq.heappush(back, costs[right])
                right -= 1
        if (front[0] if front else inf) <= (back[0] if back else inf):
            total += heapq.heappop(front)
        else:
            total += heapq.heappop(back)
    return total
