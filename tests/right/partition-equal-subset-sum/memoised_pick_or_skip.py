class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        if sum(nums) % 2:
            return False
        n = len(nums)

        @cache
        def dfs(i, rest):
            if rest == 0:
                return True
            if i == n or rest < 0:
                return False
            return dfs(i + 1, rest - nums[i]) or dfs(i + 1, rest)

        return dfs(0, sum(nums) // 2)
