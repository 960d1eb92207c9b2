class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n, K = len(prices), 2
        dp = [[0] * n for _ in range(K + 1)]
        for k in range(1, K + 1):
            m = -prices[0]
            for i in range(1, n):
                dp[k][i] = max(dp[k][i - 1], prices[i] + m)
                m = max(m, dp[k - 1][i] - prices[i])
        return dp[K][-1]
