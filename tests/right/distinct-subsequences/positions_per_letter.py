class Solution:
    def numDistinct(self, s, t):
        where = defaultdict(list)
        for j, c in enumerate(t):
            where[c].insert(0, j + 1)
        dp = [1] + [0] * len(t)
        for c in s:
            for j in where[c]:
                dp[j] += dp[j - 1]
        return dp.pop()
