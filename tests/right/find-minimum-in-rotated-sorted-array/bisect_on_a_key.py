class Solution:
    findMin = lambda self, nums: nums[bisect_left(nums, True, key=lambda x: x <= nums[-1])]
