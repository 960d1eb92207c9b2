class Solution:
    def tribonacci(self, n: int, dp={0: 0, 1: 1, 2: 1}) -> int:
        if n in dp: return dp[n]
        dp[n] = self.tribonacci(n-1) + self.tribonacci(n-2) + self.tribonacci(n-3)
        return dp[n]
