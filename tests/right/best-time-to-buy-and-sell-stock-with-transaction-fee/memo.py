class Solution:
    def maxProfit(self, prices: List[int], fee: int) -> int:
        n = len(prices)
        @lru_cache(None)
        def f(i, own):
            if i == n:
                return 0
            if own:
                return max(f(i + 1, True), f(i + 1, False) + prices[i] - fee)
            return max(f(i + 1, False), f(i + 1, True) - prices[i])
        return f(0, False)
