class Solution:
    def minExtraChar(self, s, dictionary):
        dp = [0]
        for i in range(1, len(s) + 1):
            dp.append(dp[-1] + 1)
            for w in dictionary:
                if s[:i].endswith(w):
                    dp[i] = min(dp[i], dp[i - len(w)])
        return dp[-1]
