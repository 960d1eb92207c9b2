"""You add up all rises and subtract the fee once, but every trade costs the fee."""


def max_profit(prices: list[int], fee: int) -> int:
    rises = 0
    for day in range(1, len(prices)):
        rises += max(0, prices[day] - prices[day - 1])
    return max(0, rises - fee)
