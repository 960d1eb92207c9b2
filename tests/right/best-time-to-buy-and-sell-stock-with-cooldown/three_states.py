class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        own, wait, free = -inf, 0, 0
        for p in prices:
            own, wait, free = max(own, free - p), own + p, max(free, wait)
        return max(wait, free)
