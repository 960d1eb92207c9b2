"""Try every first trade with every second trade that begins when it is over.

Time: O(n⁴). Space: O(1).
"""


def max_profit(prices: list[int]) -> int:
    def best_trades(day: int, trades: int) -> int:
        best = 0
        if trades > 0:
            for buy in range(day, len(prices)):
                for sell in range(buy + 1, len(prices)):
                    rest = best_trades(sell, trades - 1)
                    best = max(best, prices[sell] - prices[buy] + rest)
        return best

    return best_trades(0, 2)
