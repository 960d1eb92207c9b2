"""Keep two heaps: closed projects by needed capital, open ones by profit.

Time: O(n log n). Space: O(n).
"""

import heapq


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    closed = [(needed[i], -profits[i]) for i in range(len(profits))]
    heapq.heapify(closed)
    opened: list[int] = []
    while k > 0:
        while closed and closed[0][0] <= capital:
            heapq.heappush(opened, heapq.heappop(closed)[1])
        if not opened:
            break
        capital -= heapq.heappop(opened)
        k -= 1
    return capital
