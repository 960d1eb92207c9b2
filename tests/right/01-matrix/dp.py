class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        dp = [row[:] for row in mat]
        m, n = len(dp), len(dp[0])
        for row in range(m):
            for col in range(n):
                mn = inf
                if dp[row][col] != 0:
                    if row > 0: mn = min(mn, dp[row - 1][col])
                    if col > 0: mn = min(mn, dp[row][col - 1])
                    dp[row][col] = mn + 1
        for row in range(m - 1, -1, -1):
            for col in range(n - 1, -1, -1):
                mn = inf
                if dp[row][col] != 0:
                    if row < m - 1: mn = min(mn, dp[row + 1][col])
                    if col < n - 1: mn = min(mn, dp[row][col + 1])
                    dp[row][col] = min(dp[row][col], mn + 1)
        return dp
