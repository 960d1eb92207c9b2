class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        nums = [1] + [x for x in nums if x > 0] + [1]
        n = len(nums)
        dp = [[0] * n for _ in range(n)]
        for k in range(2, n):
            for left in range(n - k):
                right = left + k
                best = 0
                lr = nums[left] * nums[right]
                for i in range(left + 1, right):
                    v = lr * nums[i] + dp[left][i] + dp[i][right]
                    if v > best:
                        best = v
                dp[left][right] = best
        return dp[0][n - 1]
