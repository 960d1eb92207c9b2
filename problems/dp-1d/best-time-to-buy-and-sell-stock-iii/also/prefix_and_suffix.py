"""Cut at each day: the best trade up to it plus the best trade from it on.

Time: O(n). Space: O(n).
"""


def max_profit(prices: list[int]) -> int:
    up_to = [0] * len(prices)
    lowest = prices[0]
    for day in range(1, len(prices)):
        lowest = min(lowest, prices[day])
        up_to[day] = max(up_to[day - 1], prices[day] - lowest)
    best = after = 0
    highest = prices[-1]
    for day in range(len(prices) - 1, -1, -1):
        highest = max(highest, prices[day])
        after = max(after, highest - prices[day])
        best = max(best, up_to[day] + after)
    return best
