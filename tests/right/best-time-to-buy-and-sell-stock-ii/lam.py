class Solution:
    maxProfit = lambda self, p: sum(max(0, y - x) for x, y in zip(p, p[1:]))
