class Solution:
    def countSubstrings(self, s: str) -> int:
        self.ans = 0

        def expand(l, r):
            while l >= 0 and r < len(s) and s[l] == s[r]:
                l, r, self.ans = l - 1, r + 1, self.ans + 1

        for c in range(2 * len(s) - 1):
            expand(c // 2, (c + 1) // 2)
        return self.ans
