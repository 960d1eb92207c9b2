def rob(nums, i, end, memo):
    if i > end:
        return 0
    if i not in memo:
        memo[i] = max(rob(nums, i + 1, end, memo), nums[i] + rob(nums, i + 2, end, memo))
    return memo[i]

class Solution:
    def rob(self, nums: List[int]) -> int:
        n = len(nums)
        return nums[0] if n == 1 else max(rob(nums, 0, n - 2, {}), rob(nums, 1, n - 1, {}))
