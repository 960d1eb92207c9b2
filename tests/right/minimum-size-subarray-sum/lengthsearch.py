class Solution(object):
    def minSubArrayLen(self, s, nums):
        def ok(k):
            w = sum(nums[:k])
            if w >= s: return True
            for i in range(k, len(nums)):
                w += nums[i] - nums[i-k]
                if w >= s: return True
            return False
        lo, hi = 1, len(nums)
        if not ok(hi): return 0
        while lo < hi:
            mid = (lo + hi) // 2
            if ok(mid): hi = mid
            else: lo = mid + 1
        return lo
