class Solution:
    def maxSubArray(self, nums): return max(accumulate(nums, lambda run, x: max(run + x, x)))
