class Solution:
    def searchRange(self, nums, target):
        lo = bisect_left(nums, target)
        return (lo, bisect_right(nums, target, lo) - 1) if target in nums[lo:lo+1] else (-1, -1)
