class Solution:
    def singleNumber(self, nums):
        *_, last = itertools.accumulate(nums, operator.xor)
        return last
