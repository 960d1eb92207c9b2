import sys
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        @cache
        def go(i, own):
            if i == n: return 0
            r = go(i + 1, own)
            if own: r = max(r, prices[i] + go(i + 1, False))
            else: r = max(r, -prices[i] + go(i + 1, True))
            return r
        return go(0, False)
