class Solution:
    def lastStoneWeightII(self, stones):
        b = 1
        for x in stones: b |= b << x
        t = sum(stones)
        for i in range(t // 2, -1, -1):
            if b >> i & 1: return t - 2 * i
