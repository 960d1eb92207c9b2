"""Collect the profits of the rises, joined where that helps, and add the k largest.

Time: O(n log n). Space: O(n).
"""


def max_profit(k: int, prices: list[int]) -> int:
    profits: list[int] = []
    rises: list[tuple[int, int]] = []  # valley and peak prices that are still open
    day = 0
    while day < len(prices):
        while day + 1 < len(prices) and prices[day + 1] <= prices[day]:
            day += 1
        valley = prices[day]
        while day + 1 < len(prices) and prices[day + 1] >= prices[day]:
            day += 1
        peak = prices[day]
        day += 1
        while rises and rises[-1][0] >= valley:
            low, high = rises.pop()
            profits.append(high - low)
        while rises and rises[-1][1] <= peak:
            low, high = rises.pop()
            profits.append(high - valley)  # what a second trade would add
            valley = low
        rises.append((valley, peak))
    profits += [high - low for low, high in rises]
    return sum(sorted(profits, reverse=True)[:k])
