class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.append(-1)
        i = 0
        while i < len(nums):
            j = nums[i]
            if j != -1 and nums[j] != j:
                nums[i], nums[j] = nums[j], nums[i]
            else:
                i += 1
        return nums.index(-1)
