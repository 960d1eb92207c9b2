"""You hire from the front as long as anybody stands there, without comparing the two ends."""

import heapq


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    front: list[int] = []
    left = 0
    total = 0
    for _ in range(k):
        while len(front) < candidates and left < len(costs):
            heapq.heappush(front, costs[left])
            left += 1
        total += heapq.heappop(front)
    return total
