"""You hire from the back when both ends cost the same, but the smaller index goes first."""

import heapq
from math import inf


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    front: list[int] = []
    back: list[int] = []
    left, right = 0, len(costs) - 1
    total = 0
    for _ in range(k):
        while len(front) < candidates and left <= right:
            heapq.heappush(front, costs[left])
            left += 1
        while len(back) < candidates and left <= right:
            heapq.heappush(back, costs[right])
            right -= 1
        if (front[0] if front else inf) < (back[0] if back else inf):
            total += heapq.heappop(front)
        else:
            total += heapq.heappop(back)
    return total
