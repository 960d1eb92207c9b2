"""You let the two ends overlap, so a worker who stands in both may be hired twice."""

import heapq
from math import inf


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    n = len(costs)
    front = costs[:candidates]
    back = costs[n - candidates :]
    heapq.heapify(front)
    heapq.heapify(back)
    left, right = candidates, n - candidates - 1
    total = 0
    for _ in range(k):
        if (front[0] if front else inf) <= (back[0] if back else inf):
            total += heapq.heappop(front)
            if left <= right:
                heapq.heappush(front, costs[left])
                left += 1
        else:
            total += heapq.heappop(back)
            if left <= right:
                heapq.heappush(back, costs[right])
                right -= 1
    return total
