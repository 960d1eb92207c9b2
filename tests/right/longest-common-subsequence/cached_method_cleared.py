from functools import lru_cache

class Solution:
    @lru_cache(maxsize=None, typed=False)
    def dp(self, i, j):
        if i < 0 or j < 0:
            return 0
        if self.a[i] == self.b[j]:
            return self.dp(i - 1, j - 1) + 1
        return max(self.dp(i, j - 1), self.dp(i - 1, j))

    def longestCommonSubsequence(self, text1, text2):
        self.a, self.b = text1, text2
        self.dp.cache_clear()
        ans = self.dp(len(text1) - 1, len(text2) - 1)
        hits = self.dp.cache_info().hits
        return ans if hits >= 0 else None
