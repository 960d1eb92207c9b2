"""You sell at the first profit and buy back at the same price, which pays a second fee."""


def max_profit(prices: list[int], fee: int) -> int:
    profit = 0
    bought = prices[0]
    for price in prices[1:]:
        if price < bought:
            bought = price
        elif price - bought > fee:
            profit += price - bought - fee
            bought = price
    return profit
