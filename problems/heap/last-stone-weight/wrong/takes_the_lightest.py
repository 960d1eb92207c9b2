"""You knock the two lightest stones together: without a minus sign the heap starts with those."""

import heapq


def last_stone_weight(stones: list[int]) -> int:
    left = list(stones)
    heapq.heapify(left)
    while len(left) > 1:
        lightest, second = heapq.heappop(left), heapq.heappop(left)
        if lightest != second:
            heapq.heappush(left, second - lightest)
    return left[0] if left else 0
