"""Try every next trade, then everything that may follow with one trade less.

Time: O(2^n). Space: O(n).
"""


def max_profit(k: int, prices: list[int]) -> int:
    def best_trades(day: int, trades: int) -> int:
        best = 0
        if trades > 0:
            for buy in range(day, len(prices)):
                for sell in range(buy + 1, len(prices)):
                    rest = best_trades(sell, trades - 1)
                    best = max(best, prices[sell] - prices[buy] + rest)
        return best

    return best_trades(0, k)
