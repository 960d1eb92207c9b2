class Solution:
    def searchInsert(self, nums: List[int], target: int, lo=0, hi=None) -> int:
        if hi is None: hi = len(nums)
        if lo == hi: return lo
        mid = (lo + hi) >> 1
        if nums[mid] >= target: return self.searchInsert(nums, target, lo, mid)
        return self.searchInsert(nums, target, mid + 1, hi)
