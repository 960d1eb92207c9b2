class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        m = bytearray(len(nums) + 2)
        m[0] = 1
        for x in nums:
            if 0 < x <= len(nums): m[x] = 1
        return m.index(0)
