class Solution:
    def singleNumber(self, nums):
        res = 0
        for i in range(32):
            c = 0
            for n in nums: c += n >> i & 1
            res |= (c % 3) << i
        return res if res < 2**31 else res - 2**32
