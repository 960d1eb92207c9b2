"""Let projects in as they open; once all are open, simply add the largest that are left.

Time: O(n log n). Space: O(n).
"""

import heapq


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    order = sorted(range(len(needed)), key=lambda i: needed[i])
    opened: list[int] = []
    place = 0
    while k > 0 and place < len(order):
        while place < len(order) and needed[order[place]] <= capital:
            heapq.heappush(opened, -profits[order[place]])
            place += 1
        if not opened:
            return capital
        if place < len(order):
            capital -= heapq.heappop(opened)
            k -= 1
    return capital - sum(heapq.nsmallest(k, opened))
