class Solution:
    def numDecodings(self, s: str) -> int:
        dp = [True] + [False] * len(s)
        for i in range(1, len(s) + 1):
            dp[i] = dp[i - 1] * (s[i - 1] != "0")
            if i > 1:
                dp[i] += dp[i - 2] * ("10" <= s[i - 2:i] <= "26")
        return dp[-1]
