"""You look for the best trade on both sides of each day anew, which is O(n²)."""


def max_profit(prices: list[int]) -> int:
    def best_trade(first: int, last: int) -> int:
        best, lowest = 0, prices[first]
        for day in range(first, last + 1):
            lowest = min(lowest, prices[day])
            best = max(best, prices[day] - lowest)
        return best

    end = len(prices) - 1
    return max(best_trade(0, day) + best_trade(day, end) for day in range(len(prices)))
