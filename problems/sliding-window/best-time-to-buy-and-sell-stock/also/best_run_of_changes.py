"""The largest sum of neighbouring daily changes, as Kadane finds it: O(n) time, O(1) space."""

from itertools import pairwise


def max_profit(prices: list[int]) -> int:
    best = current = 0
    for before, after in pairwise(prices):
        current = max(0, current + after - before)
        best = max(best, current)
    return best
