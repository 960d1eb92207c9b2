class Solution:
    def subsetXORSum(self, nums):
        return sum(reduce(operator.xor, c, 0) for r in range(len(nums) + 1) for c in itertools.combinations(nums, r))
