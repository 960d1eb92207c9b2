class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        if len(nums) == 1: return nums
        m = len(nums) // 2
        return list(heapq.merge(self.sortArray(nums[:m]), self.sortArray(nums[m:])))
