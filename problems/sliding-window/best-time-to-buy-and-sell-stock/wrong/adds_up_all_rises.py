"""You add up every rise, which takes many trades, but only one is allowed."""

from itertools import pairwise


def max_profit(prices: list[int]) -> int:
    return sum(max(0, after - before) for before, after in pairwise(prices))
