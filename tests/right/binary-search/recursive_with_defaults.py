class Solution:
    def search(self, nums: List[int], target: int, lo: int = 0, hi: int = None) -> int:
        if hi is None:
            hi = len(nums) - 1
        if lo > hi:
            return -1
        m = lo + (hi - lo) // 2
        if nums[m] == target:
            return m
        if nums[m] > target:
            return self.search(nums, target, lo, m - 1)
        return self.search(nums, target, m + 1, hi)
