class Solution:
    def maxProfit(self, prices, fee):
        lo = math.inf
        ans = 0
        for p in prices:
            if p < lo:
                lo = p
            elif p > lo + fee:
                ans += p - lo - fee
                lo = p - fee
        return ans
