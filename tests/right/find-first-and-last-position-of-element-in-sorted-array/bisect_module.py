class Solution:
    def searchRange(self, nums: List[int], target: int) -> List[int]:
        i = bisect.bisect_left(nums, target)
        if i == len(nums) or nums[i] != target:
            return [-1, -1]
        return [i, bisect.bisect(nums, target) - 1]
