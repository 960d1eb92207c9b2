class Solution:
    def stoneGameIII(self, stoneValue: List[int]) -> str:
        n = len(stoneValue)
        dp = [-inf] * n + [0]
        for i in range(n - 1, -1, -1):
            s = 0
            for j in range(i, min(n, i + 3)):
                s += stoneValue[j]
                dp[i] = max(dp[i], s - dp[j + 1])
        return "Alice" if dp[0] > 0 else "Bob" if dp[0] < 0 else "Tie"
