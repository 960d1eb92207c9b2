"""Try every next trade, then everything that may follow from the day of its sale.

Time: O(2^n). Space: O(n).
"""


def max_profit(prices: list[int], fee: int) -> int:
    def best_from(day: int) -> int:
        best = 0
        for buy in range(day, len(prices)):
            for sell in range(buy + 1, len(prices)):
                best = max(best, prices[sell] - prices[buy] - fee + best_from(sell))
        return best

    return best_from(0)
