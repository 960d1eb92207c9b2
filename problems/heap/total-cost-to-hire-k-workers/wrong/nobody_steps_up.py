"""You let nobody step up behind a hired worker, so those in the middle are never looked at."""

import heapq


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    n = len(costs)
    heap = costs[:candidates] + costs[max(candidates, n - candidates) :]
    heapq.heapify(heap)
    return sum(heapq.heappop(heap) for _ in range(min(k, len(heap))))
