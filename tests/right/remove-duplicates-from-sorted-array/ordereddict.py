class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i, v in enumerate(OrderedDict.fromkeys(nums)):
            nums[i] = v
        return i + 1
