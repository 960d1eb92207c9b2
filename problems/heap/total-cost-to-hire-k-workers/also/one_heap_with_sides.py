"""Keep both ends in one heap, and note for each worker the side it came from.

Time: O((k + c) log c). Space: O(c).
"""

import heapq


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    n = len(costs)
    left = min(candidates, n)
    right = max(left, n - candidates)  # left up to right are not in the heap yet
    heap = [(costs[i], i, True) for i in range(left)]
    heap += [(costs[i], i, False) for i in range(right, n)]
    heapq.heapify(heap)
    total = 0
    for _ in range(k):
        cost, _, from_left = heapq.heappop(heap)
        total += cost
        if left < right:
            if from_left:
                heapq.heappush(heap, (costs[left], left, True))
                left += 1
            else:
                right -= 1
                heapq.heappush(heap, (costs[right], right, False))
    return total
