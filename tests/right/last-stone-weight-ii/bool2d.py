class Solution:
    def lastStoneWeightII(self, A):
        total = sum(A)
        n, half = len(A), total // 2
        dp = [[True] + [False] * half for _ in range(n + 1)]
        for i, w in enumerate(A, 1):
            for j in range(1, half + 1):
                dp[i][j] = dp[i-1][j] or (j >= w and dp[i-1][j-w])
        return total - 2 * max(j for j in range(half + 1) if dp[n][j])
