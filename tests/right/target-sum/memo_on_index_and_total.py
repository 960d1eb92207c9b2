class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        @cache
        def ways(k, need):
            if k < 0:
                return need == 0
            return ways(k - 1, need - nums[k]) + ways(k - 1, need + nums[k])
        return int(ways(len(nums) - 1, target))
