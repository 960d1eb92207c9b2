"""You start the second holding at 0, as if the second share cost nothing."""


def max_profit(prices: list[int]) -> int:
    hold1 = -prices[0]
    sold1 = hold2 = sold2 = 0
    for price in prices:
        hold1 = max(hold1, -price)
        sold1 = max(sold1, hold1 + price)
        hold2 = max(hold2, sold1 - price)
        sold2 = max(sold2, hold2 + price)
    return sold2
