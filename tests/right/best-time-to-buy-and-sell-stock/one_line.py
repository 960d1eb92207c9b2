class Solution:
    def maxProfit(self, prices):
        return max(map(operator.sub, prices, accumulate(prices, min)))
