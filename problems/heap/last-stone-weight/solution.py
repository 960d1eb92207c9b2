"""Take the two heaviest stones from a heap of negated weights and put the difference back.

Time: O(n log n). Space: O(n).
"""

import heapq


def last_stone_weight(stones: list[int]) -> int:
    negated = [-weight for weight in stones]
    heapq.heapify(negated)
    while len(negated) > 1:
        heaviest = -heapq.heappop(negated)
        second = -heapq.heappop(negated)
        if heaviest > second:
            heapq.heappush(negated, -(heaviest - second))
    return -negated[0] if negated else 0
