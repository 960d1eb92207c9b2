"""You sell at each profit and keep the old purchase price, so the same rise is paid twice."""


def max_profit(prices: list[int]) -> int:
    profit = 0
    bought = prices[0]
    for price in prices[1:]:
        if price > bought:
            profit += price - bought
        else:
            bought = price
    return profit
