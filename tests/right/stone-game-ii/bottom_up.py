class Solution:
    def stoneGameII(self, piles):
        n = len(piles)
        dp = [[0] * (n + 1) for _ in range(n)]
        s = 0
        for i in range(n - 1, -1, -1):
            s += piles[i]
            for M in range(1, n + 1):
                if i + 2 * M >= n:
                    dp[i][M] = s
                else:
                    for X in range(1, 2 * M + 1):
                        dp[i][M] = max(dp[i][M], s - dp[i + X][max(M, X)])
        return dp[0][1]
