class Solution:
    def maxProfit(self, k, prices):
        n = len(prices)
        if n < 2: return 0
        if k >= n // 2:
            return sum(max(b - a, 0) for a, b in zip(prices, prices[1:]))
        dp = [[0] * n for _ in range(k + 1)]
        for t in range(1, k + 1):
            best = -prices[0]
            for d in range(1, n):
                dp[t][d] = max(dp[t][d-1], prices[d] + best)
                best = max(best, dp[t-1][d] - prices[d])
        return dp[k][n-1]
