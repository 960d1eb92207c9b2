"""You push the profits without negating them, so the smallest one is taken first."""

import heapq


def find_maximized_capital(k: int, capital: int, profits: list[int], needed: list[int]) -> int:
    projects = sorted(zip(needed, profits, strict=True))
    open_profits: list[int] = []
    following = 0
    for _ in range(k):
        while following < len(projects) and projects[following][0] <= capital:
            heapq.heappush(open_profits, projects[following][1])
            following += 1
        if not open_profits:
            break
        capital += heapq.heappop(open_profits)
    return capital
