"""You try every day of sale for every day of purchase, which is O(n²)."""


def max_profit(prices: list[int]) -> int:
    best_from = [0] * (len(prices) + 1)
    for buy in range(len(prices) - 1, -1, -1):
        best = best_from[buy + 1]
        for sell in range(buy + 1, len(prices)):
            best = max(best, prices[sell] - prices[buy] + best_from[sell])
        best_from[buy] = best
    return best_from[0]
