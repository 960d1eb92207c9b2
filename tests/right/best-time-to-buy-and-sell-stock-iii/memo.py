class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        @cache
        def dfs(i, hold, left):
            if i == len(prices) or not left: return 0
            r = dfs(i + 1, hold, left)
            if hold: r = max(r, prices[i] + dfs(i + 1, 0, left - 1))
            else: r = max(r, -prices[i] + dfs(i + 1, 1, left))
            return r
        return dfs(0, 0, 2)
