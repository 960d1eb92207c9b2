class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        @lru_cache(None)
        def dp(i, hold):
            if i == len(prices):
                return 0
            if hold:
                return max(dp(i + 1, True), prices[i])
            return max(dp(i + 1, False), dp(i + 1, True) - prices[i])
        return dp(0, False)
