class Solution:
    def splitArray(self, nums: List[int], k: int) -> int:
        n = len(nums)
        pre = [0] + list(accumulate(nums))
        dp = pre[:]
        for t in range(2, k + 1):
            new = [inf] * (n + 1)
            for i in range(t, n + 1):
                for j in range(i - 1, t - 2, -1):
                    s = pre[i] - pre[j]
                    if s > new[i]: break
                    new[i] = min(new[i], max(s, dp[j]))
            dp = new
        return dp[n]
