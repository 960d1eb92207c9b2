class Solution:
    def removeElement(self, nums: List[int], val: int) -> int:
        nums[:] = filter(val.__ne__, nums)
        return len(nums)
