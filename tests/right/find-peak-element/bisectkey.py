class Solution:
    def findPeakElement(self, nums):
        return bisect_left(range(len(nums) - 1), True, key=lambda i: nums[i] > nums[i + 1])
