class Solution:
    def countSubstrings(self, s: str) -> int:
        @cache
        def pal(i, j):
            return i >= j or s[i] == s[j] and pal(i + 1, j - 1)
        return sum(pal(i, j) for i in range(len(s)) for j in range(i, len(s)))
