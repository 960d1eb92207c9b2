class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        if n < 2:
            return 0
        buy, sell, rest = [-inf] * n, [0] * n, [0] * n
        buy[0] = -prices[0]
        for i in range(1, n):
            rest[i] = max(rest[i - 1], sell[i - 1])
            buy[i] = max(buy[i - 1], rest[i - 1] - prices[i])
            sell[i] = buy[i - 1] + prices[i]
        return max(sell[-1], rest[-1])
