class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        n = len(nums)
        i = n - 1
        while i > 0 and nums[i - 1] >= nums[i]: i -= 1
        nums[i:] = nums[i:][::-1]
        if i > 0:
            j = bisect_right(nums, nums[i - 1], i, n)
            nums[i - 1], nums[j] = nums[j], nums[i - 1]
