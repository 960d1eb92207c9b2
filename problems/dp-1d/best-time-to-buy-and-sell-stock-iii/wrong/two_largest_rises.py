"""You add the two largest unbroken rises, but a trade may span a dip."""


def max_profit(prices: list[int]) -> int:
    rises = [0, 0]
    start = 0
    for day in range(1, len(prices) + 1):
        if day == len(prices) or prices[day] < prices[day - 1]:
            rises.append(prices[day - 1] - prices[start])
            start = day
    rises.sort()
    return rises[-1] + rises[-2]
