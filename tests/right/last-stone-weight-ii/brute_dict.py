class Solution:
    def lastStoneWeightII(self, stones):
        cur = {0}
        for s in stones:
            cur = {x + s for x in cur} | {abs(x - s) for x in cur}
        return min(cur)
