class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        nums.insert(0, 1)
        nums.append(1)
        memo = {}
        def between(i, j):
            if j - i == 1:
                return 0
            key = (i, j)
            if key not in memo:
                memo[key] = max(between(i, k) + nums[i] * nums[k] * nums[j] + between(k, j) for k in range(i + 1, j))
            return memo[key]
        return between(0, len(nums) - 1)
