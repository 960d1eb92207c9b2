class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        wanted = {}
        for i, x in enumerate(nums):
            if x in wanted:
                return wanted[x], i
            wanted[target - x] = i
