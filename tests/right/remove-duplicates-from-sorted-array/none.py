class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i in range(len(nums) - 1):
            if nums[i] == nums[i+1]: nums[i] = 101
        nums.sort()
        c = 0
        for x in nums: c += x != 101
        return c
