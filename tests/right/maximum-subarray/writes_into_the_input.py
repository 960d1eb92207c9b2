class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        for k in range(1, len(nums)):
            if nums[k - 1] > 0:
                nums[k] += nums[k - 1]
        return max(nums)
