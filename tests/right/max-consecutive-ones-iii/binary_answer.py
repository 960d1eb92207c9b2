class Solution:
    def longestOnes(self, nums, k):
        lo, hi = 0, len(nums)
        def ok(L):
            z = 0
            for i, x in enumerate(nums):
                z += x == 0
                if i >= L: z -= nums[i - L] == 0
                if i >= L - 1 and z <= k: return True
            return False
        while lo < hi:
            m = (lo + hi + 1) // 2
            if ok(m): lo = m
            else: hi = m - 1
        return lo
