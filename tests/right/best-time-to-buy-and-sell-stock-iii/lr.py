class Solution:
    def maxProfit(self, prices):
        n = len(prices)
        L = [0] * n
        lo = prices[0]
        for i in range(1, n):
            lo = min(lo, prices[i])
            L[i] = max(L[i - 1], prices[i] - lo)
        hi, best, ans = prices[-1], 0, 0
        for i in range(n - 1, -1, -1):
            hi = max(hi, prices[i])
            best = max(best, hi - prices[i])
            ans = max(ans, best + L[i])
        return ans
