class Solution:
    def majorityElement(self, nums, lo=0, hi=None):
        def rec(lo, hi):
            if lo == hi: return nums[lo]
            mid = (hi - lo) // 2 + lo
            l, r = rec(lo, mid), rec(mid + 1, hi)
            if l == r: return l
            lc = sum(1 for i in range(lo, hi + 1) if nums[i] == l)
            rc = sum(1 for i in range(lo, hi + 1) if nums[i] == r)
            return l if lc > rc else r
        return rec(0, len(nums) - 1)
