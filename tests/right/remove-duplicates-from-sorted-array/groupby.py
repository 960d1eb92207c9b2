class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        nums[:] = [k for k, _ in groupby(nums)]
        return len(nums)
