class Solution:
    def rangeBitwiseAnd(self, left, right):
        res = 0
        for i in range(31, -1, -1):
            if (left >> i) & 1 != (right >> i) & 1: break
            res |= (left & (1 << i))
        return res
