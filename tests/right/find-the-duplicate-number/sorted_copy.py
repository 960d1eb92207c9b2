class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        arr = sorted(nums)
        return next(a for a, b in zip(arr, arr[1:]) if a == b)
