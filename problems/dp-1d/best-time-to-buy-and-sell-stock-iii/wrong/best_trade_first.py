"""You fix the best single trade and look beside it, but the best two may cut it in the middle."""


def max_profit(prices: list[int]) -> int:
    def best_trade(days: list[int]) -> tuple[int, int, int]:
        best, lowest, buy, sell = 0, 0, 0, 0
        for day in range(len(days)):
            if days[day] < days[lowest]:
                lowest = day
            if days[day] - days[lowest] > best:
                best, buy, sell = days[day] - days[lowest], lowest, day
        return best, buy, sell

    best, buy, sell = best_trade(prices)
    return best + max(best_trade(prices[: buy + 1])[0], best_trade(prices[sell:])[0])
