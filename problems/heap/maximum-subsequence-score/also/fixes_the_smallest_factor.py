"""Fix the pair with the smallest factor, and add the k - 1 best before it.

Time: O(n log n). Space: O(n).
"""

import heapq


def max_score(summands: list[int], factors: list[int], k: int) -> int:
    order = sorted(range(len(factors)), key=lambda i: factors[i], reverse=True)
    others: list[int] = []
    total = 0
    best = 0
    for i in order:
        if len(others) == k - 1:
            best = max(best, (total + summands[i]) * factors[i])
        heapq.heappush(others, summands[i])
        total += summands[i]
        if len(others) > k - 1:
            total -= heapq.heappop(others)
    return best
