class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        memo = {}
        def go(i, j):
            if j < 0:
                return 1
            if i < j:
                return 0
            if (i, j) not in memo:
                memo[i, j] = go(i - 1, j) + (go(i - 1, j - 1) if s[i] == t[j] else 0)
            return memo[i, j]
        return go(len(s) - 1, len(t) - 1)
