import functools, operator
class Solution:
    def missingNumber(self, nums):
        return functools.reduce(operator.xor, nums) ^ functools.reduce(operator.xor, range(len(nums) + 1))
