"""Find the largest sum of neighbouring daily changes, as Kadane does.

Time: O(n). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    best = current = 0
    for day in range(1, len(prices)):
        change = prices[day] - prices[day - 1]
        current = max(0, current + change)
        best = max(best, current)
    return best
