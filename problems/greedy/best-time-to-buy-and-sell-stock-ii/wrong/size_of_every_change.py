"""You add the size of every change, as if a fall earned money as well."""


def max_profit(prices: list[int]) -> int:
    return sum(abs(prices[day] - prices[day - 1]) for day in range(1, len(prices)))
