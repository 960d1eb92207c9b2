class Solution:
    def maxProfit(self, k, prices):
        def run(fee):
            cash, hold = (0, 0), (-prices[0] - fee, 1)
            for p in prices[1:]:
                cash, hold = max(cash, (hold[0] + p, hold[1]), key=lambda t: (t[0], -t[1])), max(hold, (cash[0] - p - fee, cash[1] + 1), key=lambda t: (t[0], -t[1]))
            return cash
        lo, hi = 0, max(prices)
        while lo < hi:
            m = (lo + hi) // 2
            if run(m)[1] <= k: hi = m
            else: lo = m + 1
        v, _ = run(lo)
        return v + lo * k if lo else v
