"""Keep one heap for each end of the row, and let the next worker in where one was hired.

Time: O((k + c) log c). Space: O(c).
"""

import heapq


def total_cost(costs: list[int], k: int, candidates: int) -> int:
    front: list[tuple[int, int]] = []
    back: list[tuple[int, int]] = []
    left, right = 0, len(costs) - 1  # those who are still between the two groups
    total = 0
    for _ in range(k):
        while len(front) < candidates and left <= right:
            heapq.heappush(front, (costs[left], left))
            left += 1
        while len(back) < candidates and left <= right:
            heapq.heappush(back, (costs[right], right))
            right -= 1
        if not back or (front and front[0] < back[0]):
            cost, _ = heapq.heappop(front)
        else:
            cost, _ = heapq.heappop(back)
        total += cost
    return total
