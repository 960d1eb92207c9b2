"""You add the k largest unbroken rises, but a trade may span a dip."""


def max_profit(k: int, prices: list[int]) -> int:
    rises = []
    start = 0
    for day in range(1, len(prices) + 1):
        if day == len(prices) or prices[day] < prices[day - 1]:
            rises.append(prices[day - 1] - prices[start])
            start = day
    return sum(sorted(rises, reverse=True)[:k])
